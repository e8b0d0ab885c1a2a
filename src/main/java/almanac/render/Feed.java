package almanac.render;

import almanac.data.Dataset;
import almanac.render.Corrections.Corrected;
import almanac.site.Address;
import almanac.site.Config;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What changed, for those who follow the site (RFC 4287): each correction on its day, and the data
 * as of the site's own day. Ids are tags (RFC 4151) of what was changed and when, so that they hold
 * for good.
 */
record Feed(Press press, Here here) {
  static final String PATH = "feed.xml";

  /** Whether there is something that has a date, and an address for ids to begin with. */
  static boolean isMade(Press press) {
    return Reach.url(press.site()).isPresent()
        && (press.site().config().asOf().isPresent()
            || Corrections.all(press.site()).anyMatch(c -> c.day().isPresent()));
  }

  /**
   * An entry.
   *
   * @param day ISO 8601
   * @param what behind the day in its id: an address below the site, with an anchor
   * @param text plain
   */
  private record Entry(String day, String what, String title, String text) {}

  String xml() {
    List<Entry> entries = entries();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(words().tag()).append("\">\n");
    head(xml, entries.get(0).day());
    entries.forEach(entry -> write(xml, entry));
    return xml.append("</feed>\n").toString();
  }

  private Words words() {
    return here.speech().words();
  }

  private Config config() {
    return press.site().config();
  }

  private Address own(String file) {
    return press.site().address(here.language(), file);
  }

  private String whole(String path) {
    return Reach.url(press.site()).orElse("") + path;
  }

  private void head(StringBuilder xml, String updated) {
    String site = here.speech().text(config().title());
    element(xml, "id", whole(own(PATH).path()));
    element(xml, "title", words().get("feed.title", site));
    config().tagline().ifPresent(line -> element(xml, "subtitle", here.speech().text(line)));
    element(xml, "updated", moment(updated));
    link(xml, "self", "application/atom+xml", own(PATH).path());
    link(xml, "alternate", "text/html", own("errata.html").path());
    String author = config().publisher().map(here.speech()::text).orElse(site);
    xml.append("<author>\n");
    element(xml, "name", author);
    xml.append("</author>\n");
    config()
        .license()
        .ifPresent(license -> element(xml, "rights", here.speech().text(license.title())));
  }

  /** The newest first; of one day in the order of the datasets. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    config().asOf().ifPresent(day -> entries.add(release(day.value())));
    Corrections.all(press.site())
        .flatMap(c -> c.day().map(day -> corrected(day, c)).stream())
        .forEach(entries::add);
    entries.sort(Comparator.comparing(Entry::day).reversed());
    return entries;
  }

  private Entry corrected(String day, Corrected corrected) {
    Dataset dataset = corrected.cell().dataset();
    String page = press.site().address(here.language(), dataset).path();
    return new Entry(
        day,
        page + "#" + Provenance.anchor(corrected.cell()),
        words().get("feed.corrected", Provenance.place(here.speech(), corrected.cell())),
        RevisionViews.sentence(here, corrected.cell(), corrected.revision()).strip());
  }

  /** The data of the site's day, with the numbers that came to be others with an edition. */
  private Entry release(String day) {
    List<String> said = new ArrayList<>();
    said.add(words().count("feed.datasets", press.site().catalog().datasets().size()));
    Corrections.all(press.site())
        .filter(corrected -> corrected.day().isEmpty())
        .map(this::ofEdition)
        .forEach(said::add);
    return new Entry(
        day,
        own("data/index.html").path(),
        words().get("feed.release", Days.read(words(), day)),
        String.join(words().get("sentence.gap"), said));
  }

  private String ofEdition(Corrected c) {
    String place = Provenance.place(here.speech(), c.cell());
    return words()
        .get("feed.edition", place, RevisionViews.sentence(here, c.cell(), c.revision()).strip());
  }

  private void write(StringBuilder xml, Entry entry) {
    xml.append("<entry>\n");
    element(xml, "id", tag(entry));
    element(xml, "title", entry.title());
    element(xml, "updated", moment(entry.day()));
    link(xml, "alternate", "text/html", entry.what());
    element(xml, "summary", entry.text());
    xml.append("</entry>\n");
  }

  private String tag(Entry entry) {
    URI site = URI.create(whole(""));
    String host = Optional.ofNullable(site.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return "tag:" + host + "," + entry.day() + ":" + site.getRawPath() + ascii(entry.what());
  }

  /** Days have no hour. */
  private static String moment(String day) {
    return day + "T00:00:00Z";
  }

  private void link(StringBuilder xml, String relation, String type, String path) {
    xml.append("<link rel=\"%s\" type=\"%s\" href=\"".formatted(relation, type));
    xml.append(Html.of(whole(ascii(path)))).append("\"/>\n");
  }

  /** Anchors may hold letters of any script, and an address may not (RFC 3986, 2.1). */
  private static String ascii(String path) {
    return URI.create(path).toASCIIString();
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append("<%s>%s</%s>\n".formatted(name, Html.of(text), name));
  }
}
