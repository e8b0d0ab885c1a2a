package almanac.site;

import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.data.Dataset;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;

/** Makes pages of documents. */
final class PageBinder {
  private final Names names;
  private final ProseBinder prose;
  private final FrontBinder front;
  private final Diagnostics diagnostics;

  PageBinder(Names names, ProseBinder prose, FrontBinder front, Diagnostics diagnostics) {
    this.names = names;
    this.prose = prose;
    this.front = front;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether it is known in which data and period the page's values stand; if not, that is reported,
   * and they need not be.
   */
  boolean isClear(Document document) {
    FrontMatter matter = document.frontMatter();
    boolean timed =
        matter.period().isPresent() || names.config().edition(document.path()).isPresent();
    return matter.readable()
        && (timed || names.config().sound())
        && matter.period().stream().allMatch(p -> Period.parse(p.value()).isPresent())
        && matter.data().stream().allMatch(d -> names.catalog().dataset(d.value()).isPresent());
  }

  Page bind(Document document) {
    FrontMatter matter = document.frontMatter();
    Standpoint from = standpoint(document);
    Prose body = prose.bind(document.body(), document.file(), from);
    Address address =
        Address.of(names.config().mainLanguage(), document.language(), document.path() + ".html");
    return new Page(
        document,
        document.path(),
        document.language(),
        address,
        from.period(),
        matter.layout().map(Text::value).orElse(layout(document.path())),
        line(matter.title(), from).orElseGet(() -> untitled(document, from)),
        line(matter.summary(), from),
        front.bind(matter, from),
        body,
        headings(document, body));
  }

  private Standpoint standpoint(Document document) {
    FrontMatter matter = document.frontMatter();
    List<String> homes = matter.data().stream().flatMap(d -> home(d).stream()).toList();
    return new Standpoint(document.language(), homes, period(document), Optional.empty());
  }

  /** The dataset, or else the one that was probably meant, so that one mistake is one message. */
  private Optional<String> home(Text dataset) {
    if (names.catalog().dataset(dataset.value()).isPresent()) {
      return Optional.of(dataset.value());
    }
    List<String> all = names.catalog().datasets().stream().map(Dataset::name).toList();
    if (!names.catalog().isSpoiled(dataset.value())) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-dataset", dataset.span(), "no dataset called \"" + dataset + "\"")
              .withHint(Suggestion.among(dataset.value(), all)));
    }
    return Suggestion.nearest(dataset.value(), all);
  }

  private Optional<Period> period(Document document) {
    Optional<Text> written = document.frontMatter().period();
    if (written.isEmpty()) {
      return names.config().edition(document.path());
    }
    Optional<Period> period = Period.parse(written.get().value());
    if (period.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "wrong-period", written.get().span(), "\"" + written.get() + "\" is no period")
              .withHint("write 2017, 2017-Q1 or 2017-09"));
    }
    return period;
  }

  private static String layout(String path) {
    return path.equals("index") ? "home" : path.contains("/") ? "chapter" : "page";
  }

  private Optional<Prose> line(Optional<Text> text, Standpoint from) {
    return text.map(t -> prose.line(t, from));
  }

  private Prose untitled(Document document, Standpoint from) {
    if (document.frontMatter().readable()) {
      diagnostics.report(
          Diagnostic.error("missing-title", document.frontMatter().at(), "the page has no title")
              .withHint("write `title: …` between two lines of `---` at the top"));
    }
    Text name = Text.of(document.file().start());
    return prose.line(name, from);
  }

  private List<Page.Heading> headings(Document document, Prose body) {
    List<Heading> nodes = Anchors.headings(document.body());
    List<String> ids =
        Anchors.of(
            document,
            names.documents().getOrDefault(document.path(), Map.of(document.language(), document)));
    List<Page.Heading> headings = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      body.bindings().put(nodes.get(i), ids.get(i));
      headings.add(new Page.Heading(nodes.get(i).getLevel(), ids.get(i), body.plain(nodes.get(i))));
    }
    return headings;
  }
}
