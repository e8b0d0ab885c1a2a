package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells search engines of every page in every language (sitemaps.org 0.9), by whole addresses. */
final class SitemapFollower implements Follower {
  static final String PATH = "sitemap.xml";
  private static final String ROBOTS = "robots.txt";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** What one file may hold by the protocol: addresses, and bytes with room for its frame. */
  private static final int ADDRESSES = 50_000;

  private static final int BYTES = 50 * 1024 * 1024 - 1024;

  private final int addresses;
  private final int bytes;

  SitemapFollower() {
    this(ADDRESSES, BYTES);
  }

  /** With other bounds to a file. */
  SitemapFollower(int addresses, int bytes) {
    this.addresses = addresses;
    this.bytes = bytes;
  }

  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    Optional<String> url = Reach.url(press.site());
    if (url.isEmpty()) {
      return List.of();
    }
    Span at = press.site().config().at();
    List<Artifact> files = new ArrayList<>(maps(press, Listed.of(press, pages), url.get()));
    files.add(
        file(ROBOTS, at, () -> "User-agent: *\nAllow: /\n\nSitemap: " + url.get() + PATH + "\n"));
    return files.stream().filter(file -> !press.brings(file.path())).toList();
  }

  private List<Artifact> maps(Press press, List<Listed> pages, String url) {
    Span at = press.site().config().at();
    Once<Corrections> corrections = new Once<>(() -> Corrections.of(press));
    List<List<Entry>> parts = parts(entries(press, pages, url));
    if (parts.size() == 1) {
      return List.of(file(PATH, at, () -> map(parts.get(0), corrections.get())));
    }
    List<Artifact> files = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Entry> part = parts.get(i);
      files.add(file(part(i), at, () -> map(part, corrections.get())));
    }
    files.add(file(PATH, at, () -> index(parts.size(), url)));
    return files;
  }

  private static String part(int index) {
    return "sitemap-" + (index + 1) + ".xml";
  }

  private interface Body {
    String text();
  }

  private static Artifact file(String path, Span at, Body body) {
    return new Artifact(
        path, at, Rests.ON_NOTHING, () -> body.text().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A page.
   *
   * @param address XML that says where it stands
   * @param others XML that says where it stands in each language; empty if in one only
   */
  private record Entry(FinishedPage page, String address, String others) {
    /** With a day, and in bytes. */
    int size() {
      return address.getBytes(StandardCharsets.UTF_8).length + others.length() + 64;
    }

    String xml(Corrections corrections) {
      String day = corrections.last(page).map(d -> "<lastmod>" + d + "</lastmod>\n").orElse("");
      return "<url>\n" + address + day + others + "</url>\n";
    }
  }

  private static List<Entry> entries(Press press, List<Listed> pages, String url) {
    Map<String, List<Listed>> byPath = pages.stream().collect(Collectors.groupingBy(Listed::path));
    return pages.stream()
        .map(
            page ->
                new Entry(
                    page.page(),
                    "<loc>" + Html.of(url + page.page().path()) + "</loc>\n",
                    others(press, byPath.getOrDefault(page.path(), List.of()), url)))
        .toList();
  }

  /** Every language of a page, its own as well, and the one for all other readers. */
  private static String others(Press press, List<Listed> pages, String url) {
    if (pages.size() < 2) {
      return "";
    }
    StringBuilder links = new StringBuilder();
    for (Listed page : pages) {
      links.append(link(press.speech(page.language()).words().tag(), url + page.page().path()));
    }
    return links.append(link("x-default", url + pages.get(0).page().path())).toString();
  }

  private static String link(String tag, String address) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>\n"
        .formatted(tag, Html.of(address));
  }

  private List<List<Entry>> parts(List<Entry> entries) {
    List<List<Entry>> parts = new ArrayList<>();
    int room = 0;
    for (Entry entry : entries) {
      boolean full = parts.isEmpty() || parts.get(parts.size() - 1).size() == addresses;
      if (full || room < entry.size()) {
        parts.add(new ArrayList<>());
        room = bytes;
      }
      parts.get(parts.size() - 1).add(entry);
      room -= entry.size();
    }
    return parts;
  }

  private static String map(List<Entry> entries, Corrections corrections) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<urlset xmlns=\"").append(SPACE).append("\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    entries.forEach(entry -> xml.append(entry.xml(corrections)));
    return xml.append("</urlset>\n").toString();
  }

  private static String index(int parts, String url) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<sitemapindex xmlns=\"").append(SPACE).append("\">\n");
    for (int i = 0; i < parts; i++) {
      xml.append("<sitemap>\n<loc>").append(Html.of(url + part(i))).append("</loc>\n</sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }
}
