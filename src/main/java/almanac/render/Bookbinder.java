package almanac.render;

import almanac.data.Localized;
import almanac.markup.Folio;
import almanac.markup.Medium;
import almanac.print.Book;
import almanac.print.Edition;
import almanac.publish.Rests;
import almanac.site.Config;
import almanac.site.Volume;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts a volume together in one language.
 *
 * @param here the page of the volume
 * @param pages of all languages, by their addresses
 */
record Bookbinder(Press press, Here here, Volume volume, Map<String, FinishedPage> pages) {
  /** What a book says where the site does not say until when its data go. */
  private static final String UNDATED = "1970-01-01";

  /** A chapter that can be had on its own. */
  record Chapter(String path, FinishedPage page) {}

  List<Chapter> chapters() {
    return volume
        .pages()
        .filter(volume::hasChapter)
        .flatMap(path -> page(path).stream().map(page -> new Chapter(path, page)))
        .toList();
  }

  private Optional<FinishedPage> page(String path) {
    return Optional.of(path)
        .filter(new Prints(press, here)::stands)
        .map(p -> pages.get(press.site().address(here.language(), p + ".html").path()));
  }

  /** What it says comes from its pages, and from the one at which it starts. */
  Rests rests() {
    return rests(volume.pages());
  }

  Rests rests(Chapter chapter) {
    return rests(Stream.of(chapter.path()));
  }

  private Rests rests(Stream<String> paths) {
    List<Rests> all =
        Stream.concat(Stream.of(volume.start()), paths)
            .flatMap(path -> page(path).stream())
            .map(FinishedPage::rests)
            .toList();
    return new Rests() {
      @Override
      public boolean on(Set<String> cells) {
        return all.stream().anyMatch(rests -> rests.on(cells));
      }

      @Override
      public boolean inOrderOf(Set<String> cells) {
        return all.stream().anyMatch(rests -> rests.inOrderOf(cells));
      }
    };
  }

  /** As one page of the site. */
  VolumeView view(List<FileView> files) {
    Words words = here.speech().words();
    Folio folio = folio(Medium.SCREEN);
    ShellView shell = press.shells().of(here, words.get("print.title", title()), lede(), crumbs());
    return new VolumeView(shell, cover("", true), entries(folio.contents()), html(folio), files);
  }

  private List<LinkView> crumbs() {
    List<LinkView> crumbs = new ArrayList<>(Chapters.crumbs(press, here, volume.start()));
    crumbs.add(LinkView.of(title(), here.toOwn(volume.start() + ".html")));
    return crumbs;
  }

  private String title() {
    return press.shells().pageTitle(here, volume.start());
  }

  private String lede() {
    return press
        .site()
        .page(volume.start(), here.language())
        .flatMap(page -> page.summary())
        .map(summary -> summary.plain())
        .orElse("");
  }

  private Folio folio(Medium medium) {
    return Folio.of(bound(), new PrintWays(press, here, medium != Medium.SCREEN), medium);
  }

  private List<Folio.Chapter> bound() {
    List<Folio.Chapter> chapters = new ArrayList<>();
    for (Volume.Part part : volume.parts()) {
      String title = part.heading().map(entry -> press.shells().name(here, entry)).orElse("");
      List<Folio.Page> leaves =
          part.pages().stream().flatMap(p -> page(p).stream()).map(Bookbinder::leaf).toList();
      if (!leaves.isEmpty()) {
        chapters.add(new Folio.Chapter(title, leaves));
      }
    }
    return chapters;
  }

  private static Folio.Page leaf(FinishedPage page) {
    return new Folio.Page(page.path(), page::markup);
  }

  private static List<Html> html(Folio folio) {
    return folio.parts().stream().map(Html::new).toList();
  }

  private static List<PageView.Entry> entries(List<Folio.Line> lines) {
    return lines.stream()
        .map(line -> new PageView.Entry(line.text(), line.href(), false, entries(line.below())))
        .toList();
  }

  private CoverView cover(String chapter, boolean heading) {
    Config config = press.site().config();
    List<String> lines = new ArrayList<>();
    text(config.publisher()).ifPresent(lines::add);
    config
        .asOf()
        .map(day -> Days.read(here.speech().words(), day.value()))
        .ifPresent(day -> lines.add(here.speech().words().get("asof", day)));
    text(config.license().map(Config.License::title)).ifPresent(lines::add);
    url(here.address().path()).ifPresent(lines::add);
    String site = here.speech().text(config.title());
    return new CoverView(site, title(), chapter, chapter.isEmpty() ? lede() : "", lines, heading);
  }

  private Optional<String> url(String path) {
    return Reach.url(press.site()).map(site -> site + path);
  }

  private Optional<String> text(Optional<Localized> text) {
    return text.map(here.speech()::text).filter(t -> !t.isBlank());
  }

  /** To be printed. */
  Edition edition() {
    return edition(folio(Medium.PAPER), "");
  }

  /** One chapter of it, to be printed. */
  Edition edition(Chapter chapter) {
    List<Folio.Chapter> one = List.of(new Folio.Chapter("", List.of(leaf(chapter.page()))));
    Folio folio = Folio.of(one, new PrintWays(press, here, true), Medium.PAPER);
    return edition(folio, folio.contents().get(0).text());
  }

  private Edition edition(Folio folio, String chapter) {
    Words words = here.speech().words();
    EditionView view =
        new EditionView(words, cover(chapter, false), entries(folio.contents()), html(folio));
    return new Edition(
        chapter.isEmpty() ? title() : words.get("print.of", chapter, title()),
        words.tag(),
        text(press.site().config().publisher()).orElse(""),
        press.templates().part("print/edition", view, here.origin()).text(),
        press.printing().style("print/edition.css"),
        new PrintWays(press, here, true).images(folio.images()));
  }

  /** To be read by a program for books. */
  Book book() {
    Folio folio = folio(Medium.BOOK);
    String cover = press.templates().part("part/cover", cover("", true), here.origin()).text();
    List<Book.Part> parts = new ArrayList<>();
    parts.add(new Book.Part("cover.xhtml", title(), cover));
    List<Folio.Line> lines = folio.contents();
    for (int i = 0; i < lines.size(); i++) {
      String file = lines.get(i).href().replaceFirst("#.*", "");
      parts.add(new Book.Part(file, lines.get(i).text(), folio.parts().get(i)));
    }
    return new Book(
        imprint(),
        parts,
        lines(lines),
        press.printing().style("print/book.css"),
        new PrintWays(press, here, true).images(folio.images()));
  }

  private static List<Book.Line> lines(List<Folio.Line> lines) {
    return lines.stream().map(l -> new Book.Line(l.text(), l.href(), lines(l.below()))).toList();
  }

  private Book.Imprint imprint() {
    Config config = press.site().config();
    Words words = here.speech().words();
    String name =
        url(here.address().path())
            .orElse(here.speech().text(config.title()) + "/" + here.address().path());
    return new Book.Imprint(
        title(),
        words.tag(),
        text(config.publisher()).orElse(""),
        text(config.license().map(Config.License::title)).orElse(""),
        "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        config.asOf().map(day -> day.value()).orElse(UNDATED),
        words.get("print.contents"));
  }
}
