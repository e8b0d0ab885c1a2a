package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.value.Expression;
import almanac.value.Timing;
import almanac.value.Unit;
import almanac.value.Units;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the fields of a schema; types and units that are left out are guessed. */
final class FieldReader {
  private static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "description",
          "type",
          "unit",
          "categories",
          "constraints",
          "format",
          "formula",
          "timing",
          "total",
          "residual",
          "overlap",
          "exact",
          "note");

  private final CellReader cells;
  private final Units units;
  private final Diagnostics diagnostics;
  private final Optional<Timing> timing;

  /**
   * @param timing of fields that say none
   */
  FieldReader(CellReader cells, Optional<Timing> timing) {
    this.cells = cells;
    this.units = cells.units();
    this.diagnostics = cells.diagnostics();
    this.timing = timing;
  }

  /** A field whose unit may still be that of its formula. */
  record Draft(
      Text name,
      Entries entries,
      Optional<Unit> unit,
      Optional<Expression> formula,
      Optional<Text> statusOf) {}

  Optional<Draft> draft(YamlNode node) {
    return Entries.of(node, "a field", diagnostics).flatMap(this::draft);
  }

  private Optional<Draft> draft(Entries entries) {
    Optional<Text> name = entries.required("name", "a field").filter(n -> !n.isEmpty());
    entries.allow("the field \"" + name.map(Text::value).orElse("") + "\"", KEYS);
    Optional<Text> statusOf = entries.text("formula").flatMap(Statuses::field);
    Optional<Expression> formula =
        entries.text("formula").filter(f -> statusOf.isEmpty()).flatMap(cells.expressions()::read);
    if (formula.isEmpty() && statusOf.isEmpty() && entries.node("formula").isPresent()) {
      name.ifPresent(n -> cells.refused().add(n.value()));
    }
    Optional<Unit> unit = entries.text("unit").flatMap(this::unit);
    return name.map(n -> new Draft(n, entries, unit, formula, statusOf));
  }

  private Optional<Unit> unit(Text written) {
    Optional<Unit> unit = units.find(written.value());
    if (unit.isEmpty()) {
      diagnostics.report(
          Diagnostic.error("unknown-unit", written.span(), "no unit called \"" + written + "\"")
              .withHint(units.didYouMean(written.value())));
    }
    return unit;
  }

  /** The fields, once every one of them is known by name. */
  List<Field> finish(List<Draft> drafts) {
    UnitGuess guess = new UnitGuess(units);
    for (Draft draft : drafts) {
      draft.unit().ifPresent(unit -> guess.unit(draft.name().value(), unit));
      draft.formula().ifPresent(f -> guess.formula(draft.name().value(), f.body()));
    }
    return drafts.stream().map(d -> field(d, guess)).toList();
  }

  private Field field(Draft draft, UnitGuess guess) {
    Entries entries = draft.entries();
    List<Field.Category> categories = Categories.read(entries);
    List<Text> notes = entries.texts("note");
    notes.forEach(cells::knows);
    return new Field(
        draft.name().value(),
        draft.name().span(),
        title(entries, draft.name()),
        entries.localized("description"),
        type(draft, categories),
        guess.of(draft.name().value()),
        categories,
        draft.formula(),
        timing(entries).or(() -> timing),
        category("total", entries, categories),
        category("residual", entries, categories),
        entries.flag("overlap"),
        entries.flag("exact"),
        notes.stream().map(Text::value).toList(),
        Optional.empty(),
        ConstraintsReader.read(entries),
        format(entries),
        draft.statusOf());
  }

  private static Localized title(Entries entries, Text name) {
    return entries.localized("title").orElseGet(() -> TimeTitle.of(name));
  }

  private static Field.Format format(Entries entries) {
    Optional<Text> written = entries.text("format");
    if (written.isEmpty()) {
      return Field.Format.PLAIN;
    }
    String name = written.get().value();
    if (!name.equals("markdown") && !name.equals("target")) {
      entries
          .diagnostics()
          .report(
              Diagnostic.error(
                      "unknown-format", written.get().span(), "no format called \"" + name + "\"")
                  .withHint("the formats are markdown, target"));
    }
    return name.equals("markdown")
        ? Field.Format.MARKDOWN
        : name.equals("target") ? Field.Format.TARGET : Field.Format.PLAIN;
  }

  private Field.Type type(Draft draft, List<Field.Category> categories) {
    Optional<Text> written = draft.entries().text("type");
    if (written.isEmpty()) {
      return guess(draft, categories);
    }
    String name = written.get().value();
    List<String> names =
        Stream.of(Field.Type.values()).map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(name)) {
      diagnostics.report(unknownType(written.get(), names));
      return guess(draft, categories);
    }
    return Field.Type.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Diagnostic unknownType(Text written, List<String> names) {
    String near = Suggestion.didYouMean(written.value(), names);
    return Diagnostic.error("unknown-type", written.span(), "no type called \"" + written + "\"")
        .withHint(near.isEmpty() ? "the types are " + String.join(", ", names) : near);
  }

  private static Field.Type guess(Draft draft, List<Field.Category> categories) {
    if (!categories.isEmpty()) {
      return Field.Type.STRING;
    }
    if (draft.unit().isPresent()) {
      return draft.unit().get().kind() == Unit.Kind.COUNT ? Field.Type.INTEGER : Field.Type.NUMBER;
    }
    if (draft.statusOf().isPresent()) {
      return Field.Type.STRING;
    }
    if (draft.entries().node("formula").isPresent()) {
      return Field.Type.NUMBER;
    }
    return switch (draft.name().value()) {
      case "year" -> Field.Type.YEAR;
      case "period" -> Field.Type.PERIOD;
      default -> Field.Type.STRING;
    };
  }

  static Optional<Timing> timing(Entries entries) {
    Map<String, Timing> timings =
        Map.of(
            "end", Timing.END,
            "during", Timing.DURING,
            "cumulative", Timing.CUMULATIVE);
    Optional<Text> written = entries.text("timing");
    if (written.isPresent() && !timings.containsKey(written.get().value())) {
      Text word = written.get();
      entries
          .diagnostics()
          .report(
              Diagnostic.error("unknown-timing", word.span(), "no timing called \"" + word + "\"")
                  .withHint("the timings are end, during, cumulative"));
    }
    return written.flatMap(w -> Optional.ofNullable(timings.get(w.value())));
  }

  private Optional<String> category(String key, Entries entries, List<Field.Category> categories) {
    Optional<Text> written = entries.text(key);
    List<String> names = categories.stream().map(Field.Category::name).toList();
    if (written.isPresent() && !names.contains(written.get().value())) {
      diagnostics.report(Categories.unknown(written.get(), names));
      return Optional.empty();
    }
    return written.map(Text::value);
  }
}
