package almanac.site;

import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.RowContext;
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
  private final RowBinder rows;
  private final Diagnostics diagnostics;

  PageBinder(
      Names names, ProseBinder prose, FrontBinder front, RowBinder rows, Diagnostics diagnostics) {
    this.names = names;
    this.prose = prose;
    this.front = front;
    this.rows = rows;
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
        && !names.isStray(document.path())
        && (timed || names.config().sound())
        && matter.period().stream().allMatch(p -> Period.parse(p.value()).isPresent())
        && matter.data().stream().allMatch(d -> names.catalog().dataset(d.value()).isPresent());
  }

  Page bind(Document document) {
    FrontMatter matter = document.frontMatter();
    Standpoint from = standpoint(document);
    Prose body = prose.bind(document.body(), document.file(), from);
    Paragraphs.number(body);
    Address address =
        Address.of(names.config().mainLanguage(), document.language(), document.path() + ".html");
    return new Page(
        document,
        document.path(),
        document.language(),
        address,
        from.period(),
        matter.layout().map(Text::value).orElseGet(() -> layout(document.path())),
        title(document, from),
        line(matter.summary(), from).or(() -> made(document.path(), from)),
        front.bind(matter, from),
        body,
        headings(document, body),
        from.row().map(row -> rows.bind(row, from)).orElse(Page.RowWords.NONE));
  }

  /** A row has the title of its row, whoever wrote words for it. */
  private Prose title(Document document, Standpoint from) {
    Optional<Place> place = names.collections().place(document.path());
    Optional<Text> written = document.frontMatter().title();
    return line(written, from)
        .or(() -> place.flatMap(p -> PlaceTitles.of(p, from.language())).map(prose::plain))
        .or(() -> place.map(p -> prose.plain(titleOf(p, from))))
        .orElseGet(() -> untitled(document, from));
  }

  private static Text titleOf(Place place, Standpoint from) {
    return place.collection().dataset().title().in(from.language());
  }

  /** The sentence that the data say of a row, or of a list that nobody wrote one for. */
  private Optional<Prose> made(String path, Standpoint from) {
    Optional<Place> place = names.collections().place(path);
    if (place.isPresent() && place.get() instanceof Place.Index index) {
      return index
          .collection()
          .dataset()
          .description()
          .map(d -> prose.plain(d.in(from.language())));
    }
    return names.collections().row(path).flatMap(of -> summary(of, from));
  }

  private Optional<Prose> summary(Place.Of of, Standpoint from) {
    Dataset dataset = of.collection().dataset();
    return of.collection()
        .pages()
        .summaryField(from.language())
        .flatMap(dataset::field)
        .flatMap(field -> words(dataset.cell(of.item().row(), field), field, from));
  }

  private Optional<Prose> words(Cell cell, Field field, Standpoint from) {
    return cell.content() instanceof Cell.Words words
        ? Optional.of(
            field.format() == Field.Format.MARKDOWN
                ? prose.line(words.text(), from)
                : prose.plain(words.text()))
        : Optional.empty();
  }

  private Standpoint standpoint(Document document) {
    FrontMatter matter = document.frontMatter();
    List<String> homes = new ArrayList<>();
    matter.data().forEach(d -> home(d).ifPresent(homes::add));
    Optional<Place> place = names.collections().place(document.path());
    place.ifPresent(p -> homes.add(p.collection().dataset().name()));
    Optional<RowContext> row =
        names.collections().row(document.path()).map(of -> of.collection().context(of.item()));
    Optional<Period> period = period(document).or(() -> row.flatMap(r -> r.row().period()));
    return new Standpoint(document.language(), homes, period, row);
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

  private String layout(String path) {
    Optional<Place> place = names.collections().place(path);
    if (place.isPresent()) {
      return place.get() instanceof Place.Of ? "row" : "collection";
    }
    return path.equals("index") ? "home" : path.contains("/") ? "chapter" : "page";
  }

  private Optional<Prose> line(Optional<Text> text, Standpoint from) {
    return text.map(t -> prose.line(t, from));
  }

  private Prose untitled(Document document, Standpoint from) {
    boolean known = !names.catalog().lacksDataset() && !names.isStray(document.path());
    if (document.frontMatter().readable() && known) {
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
