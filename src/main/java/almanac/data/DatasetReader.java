package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.TableFiles;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import almanac.value.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code data/<name>.yaml}.
 *
 * @param asOf the day whose knowledge the site shows; empty where it names none
 */
public record DatasetReader(
    Units units, Optional<LocalDate> asOf, Limits limits, Diagnostics diagnostics) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "sources",
          "licenses",
          "timing",
          "schema",
          "data",
          "path",
          "dialect",
          "facts",
          "checks",
          "figures",
          "notes",
          "revisions",
          "indicators",
          "pages",
          "scoring");

  /** Of a site that names no day and no limits. */
  public DatasetReader(Units units, Diagnostics diagnostics) {
    this(units, Optional.empty(), Limits.STANDARD, diagnostics);
  }

  /**
   * Empty where nothing of it can be used; mistakes have been reported.
   *
   * @param files those that it may name by {@code path:}
   */
  public Optional<Dataset> read(SourceFile yaml, TableFiles files) {
    String name = name(yaml);
    return YamlReader.read(yaml, diagnostics)
        .flatMap(node -> Entries.of(node, "a dataset", diagnostics))
        .flatMap(entries -> read(name, yaml, entries, files));
  }

  private String name(SourceFile yaml) {
    String file = yaml.path().substring(yaml.path().lastIndexOf('/') + 1);
    String name = file.replaceFirst("\\.ya?ml$", "");
    if (!NAME.matcher(name).matches()) {
      diagnostics.report(
          Diagnostic.error("dataset-name", yaml.start(), "\"" + name + "\" cannot name a dataset")
              .withHint("use small letters, digits and underscores, such as bank_loans.yaml"));
    }
    return name;
  }

  private Optional<Dataset> read(String name, SourceFile yaml, Entries entries, TableFiles files) {
    entries.allow("a dataset", KEYS);
    var notes = NotesReader.read(entries);
    ExpressionReader expressions = new ExpressionReader(units, diagnostics);
    CellReader cells = new CellReader(expressions, notes.keySet(), new HashSet<>(), false);
    Optional<Scoring> scoring = ScoringReader.read(entries, units);
    return body(new BodyReader(entries, cells, files, limits), scoring)
        .map(
            body ->
                new Dataset(
                    name,
                    yaml,
                    entries.localized("title").orElse(Localized.of(named(name, yaml))),
                    entries.localized("description"),
                    sources(entries, "sources"),
                    sources(entries, "licenses"),
                    body.primaryKey(),
                    body.fields(),
                    new Statuses(asOf, diagnostics).filled(body.fields(), body.rows()),
                    body.facts(),
                    notes,
                    ConditionsReader.checks(entries, expressions),
                    FiguresReader.read(entries),
                    RevisionsReader.read(entries),
                    ConditionsReader.indicators(entries, expressions),
                    body.foreignKeys(),
                    scoring,
                    RowPagesReader.read(entries, body)));
  }

  /** A scheme needs no table; the points of its items are one. */
  private static Optional<BodyReader.Body> body(BodyReader reader, Optional<Scoring> scoring) {
    boolean scheme = reader.entries().node("scoring").isPresent();
    return scheme && !reader.hasTable() ? scoring.map(ScoringBody::of) : reader.read();
  }

  private static Text named(String name, SourceFile yaml) {
    return TimeTitle.placed(name, Text.of(yaml.start()));
  }

  private List<Dataset.Source> sources(Entries dataset, String key) {
    List<Dataset.Source> sources = new ArrayList<>();
    for (YamlNode item : dataset.items(key)) {
      if (item instanceof YamlNode.Scalar scalar) {
        sources.add(new Dataset.Source(Localized.of(scalar.text()), Optional.empty()));
      } else {
        Entries.of(item, "an item of \"" + key + "\"", diagnostics)
            .flatMap(entries -> source(entries, key))
            .ifPresent(sources::add);
      }
    }
    return sources;
  }

  private Optional<Dataset.Source> source(Entries entries, String key) {
    String what = "an item of \"" + key + "\"";
    entries.allow(what, List.of("title", "path", "name", "email"));
    Optional<Text> path = entries.text("path");
    Optional<Localized> title =
        entries.localized("title").or(() -> entries.text("name").or(() -> path).map(Localized::of));
    if (title.isEmpty() && entries.node("title").isEmpty()) {
      entries.missing("title", what);
    }
    return title.map(t -> new Dataset.Source(t, path));
  }
}
