package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code pages:}, which gives each row of a dataset a page. */
final class RowPagesReader {
  private static final String WHAT = "\"pages\"";
  private static final Pattern PATH = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/)+");

  private final Entries pages;
  private final List<Field> fields;
  private final List<ForeignKey> foreignKeys;
  private final Diagnostics diagnostics;

  private RowPagesReader(Entries pages, BodyReader.Body body) {
    this.pages = pages;
    this.fields = body.fields();
    this.foreignKeys = body.foreignKeys();
    this.diagnostics = pages.diagnostics();
  }

  /** Empty where the dataset has none, or after a mistake, which is reported. */
  static Optional<RowPages> read(Entries dataset, BodyReader.Body body) {
    return dataset
        .node("pages")
        .flatMap(n -> Entries.of(n, WHAT, dataset.diagnostics()))
        .flatMap(entries -> new RowPagesReader(entries, body).read());
  }

  private Optional<RowPages> read() {
    pages.allow(WHAT, List.of("path", "title", "summary", "facets", "fields", "sort", "words"));
    Optional<String> path = pages.required("path", WHAT).flatMap(this::path);
    Map<String, Text> title = fields("title");
    if (pages.node("title").isEmpty()) {
      pages.missing("title", WHAT);
    }
    Optional<Text> sort = pages.text("sort");
    boolean descending = sort.filter(s -> s.value().startsWith("-")).isPresent();
    Optional<Text> by = sort.map(s -> descending ? s.part(1, s.length()).strip() : s);
    return path.map(
        p ->
            new RowPages(
                pages.mapping().at(),
                p,
                title,
                fields("summary"),
                facets(),
                pages.node("fields").map(n -> listed()),
                by.filter(this::isField),
                descending,
                wordsFirst()));
  }

  private boolean wordsFirst() {
    Optional<Text> written = pages.text("words");
    Optional<Text> wrong =
        written.filter(w -> !w.value().equals("first") && !w.value().equals("last"));
    wrong.ifPresent(
        w ->
            diagnostics.report(
                Diagnostic.error(
                        "wrong-type",
                        w.span(),
                        "\"words\" must be first or last, not \"" + w + "\"")
                    .withHint("they are the words of index.md, above or below the list")));
    return written.filter(w -> w.value().equals("first")).isPresent();
  }

  /** The folder, or else the one that was probably meant, so that one mistake is one message. */
  private Optional<String> path(Text path) {
    if (PATH.matcher(path.value()).matches()) {
      return Optional.of(path.value());
    }
    diagnostics.report(
        Diagnostic.error("wrong-path", path.span(), "\"" + path + "\" is no folder for pages")
            .withHint("write small letters, digits and hyphens, a slash at the end: policies/"));
    String meant = path.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/]+", "-");
    return Optional.of(meant.replaceAll("^/+|/*$", "") + "/")
        .filter(p -> PATH.matcher(p).matches());
  }

  /** The name of a field, or one for each language. */
  private Map<String, Text> fields(String key) {
    Map<String, Text> named = new LinkedHashMap<>();
    if (pages.node(key).orElse(null) instanceof YamlNode.Mapping) {
      pages.localized(key).ifPresent(l -> named.putAll(l.texts()));
    } else {
      pages.text(key).ifPresent(t -> named.put("", t));
    }
    named.values().removeIf(t -> !isField(t));
    return named;
  }

  private boolean isField(Text name) {
    List<String> names = fields.stream().map(Field::name).toList();
    if (!names.contains(name.value())) {
      diagnostics.report(
          Diagnostic.error("unknown-field", name.span(), "no field called \"" + name + "\"")
              .withHint(Suggestion.among(name.value(), names)));
    }
    return names.contains(name.value());
  }

  private List<Text> listed() {
    return pages.texts("fields").stream().filter(this::isField).toList();
  }

  private List<Text> facets() {
    List<Text> facets = new ArrayList<>();
    for (Text facet : pages.texts("facets")) {
      if (isField(facet) && hasValues(facet)) {
        facets.add(facet);
      }
    }
    return facets;
  }

  /** Whether it is known what the field may hold. */
  private boolean hasValues(Text facet) {
    boolean known =
        fields.stream()
                .filter(f -> f.name().equals(facet.value()))
                .anyMatch(f -> !f.categories().isEmpty() || f.type() == Field.Type.YEAR)
            || foreignKeys.stream()
                .anyMatch(
                    key ->
                        key.fields().size() == 1
                            && key.fields().get(0).value().equals(facet.value()));
    if (!known) {
      diagnostics.report(
          Diagnostic.error(
                  "facet-without-values",
                  facet.span(),
                  "nothing says which values the facet \"" + facet + "\" has")
              .withHint("give the field `categories`, a foreign key, or `type: year`"));
    }
    return known;
  }
}
