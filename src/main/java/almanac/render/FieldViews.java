package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.data.Row;
import almanac.site.BoundDataset;
import almanac.value.Expression;
import almanac.value.Scope;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Defines every field of a dataset for readers; of a dataset of facts, every fact. */
record FieldViews(Here here, BoundDataset bound, Map<String, WorkingView> examples) {
  /**
   * In the order of the data.
   *
   * @param examples of numbers that were computed, by field
   */
  static List<FieldView> of(Here here, BoundDataset bound, Map<String, WorkingView> examples) {
    FieldViews views = new FieldViews(here, bound, examples);
    Dataset dataset = bound.dataset();
    return dataset.fields().stream()
        .filter(f -> !dataset.facts() || !dataset.primaryKey().contains(f.name()))
        .map(views::view)
        .toList();
  }

  private Words words() {
    return here.speech().words();
  }

  private FieldView view(Field field) {
    return new FieldView(
        "def-" + field.name(),
        here.speech().text(field.title()),
        field.name(),
        kind(field),
        field.description().map(here.speech()::text).orElse(""),
        facts(field),
        field.categories().stream().map(category -> value(field, category)).toList());
  }

  private FieldView.Value value(Field field, Field.Category category) {
    Optional<String> own = Optional.of(category.name());
    String role =
        own.equals(field.total())
            ? words().get("field.total")
            : own.equals(field.residual()) ? words().get("field.residual") : "";
    return new FieldView.Value(category.name(), here.speech().text(category.title()), role);
  }

  private String kind(Field field) {
    List<String> parts = new ArrayList<>();
    if (bound.dataset().primaryKey().contains(field.name())) {
      parts.add(words().get("field.key"));
    }
    parts.add(words().get("field." + lower(field.type())));
    if (field.type().isNumeric()) {
      parts.add(unit(field));
      field.timing().map(t -> words().get("field." + lower(t))).ifPresent(parts::add);
    }
    if (field.exact()) {
      parts.add(words().get("field.exact"));
    }
    if (field.overlap()) {
      parts.add(words().get("field.overlap"));
    }
    return String.join(" · ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Of a fact that of its first number: its unit stands in its cells. */
  private String unit(Field field) {
    Unit unit = bound.dataset().facts() ? first(field).orElse(field.unit()) : field.unit();
    return unit.kind() == Unit.Kind.PERCENT ? "%" : here.speech().numbers().unit(unit);
  }

  private Optional<Unit> first(Field field) {
    Dataset dataset = bound.dataset();
    for (Row row : dataset.rows()) {
      if (here.site().catalog().content(dataset, row, field) instanceof Scope.Content.Known known) {
        return Optional.of(Cells.measure(here.site(), known.term()).unit());
      }
    }
    return Optional.empty();
  }

  private List<FactView> facts(Field field) {
    List<FactView> facts = new ArrayList<>();
    field
        .formula()
        .map(f -> formula(here, bound.dataset(), f))
        .ifPresent(f -> facts.add(new FactView(words().get("field.formula"), Html.of(f))));
    Optional.ofNullable(examples.get(field.name()))
        .map(FieldViews::example)
        .ifPresent(e -> facts.add(new FactView(words().get("field.example"), e)));
    field
        .source()
        .map(here.speech()::text)
        .ifPresent(s -> facts.add(new FactView(words().get("dataset.source"), Html.of(s))));
    for (String name : field.notes()) {
      Note note = bound.dataset().notes().get(name);
      if (note != null) {
        Html text = Inlines.of(here, bound.words(note, here.language()));
        facts.add(new FactView(words().get("notes.why"), text));
      }
    }
    return facts;
  }

  private static Html example(WorkingView working) {
    return new Html(
        TermWords.link(working.back(), Html.of(working.place()).text())
            + " "
            + working.numbers()
            + working.result()
            + Html.of(working.interval()).text());
  }

  /** A formula of the dataset in words. */
  static String formula(Here here, Dataset dataset, Expression formula) {
    return new ExpressionWords(here, List.of(dataset.name())).of(formula.body());
  }
}
