package almanac.export;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.data.Row;
import almanac.value.Evaluator;
import almanac.value.Measure;
import almanac.value.Scale;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the cells of a dataset say when they leave the site. */
record Readings(Catalog catalog, Evaluator evaluator, Dataset dataset) {

  /** The number in its own unit: as written, or as computed and rounded once. */
  Optional<Measure> measure(Row row, Field field) {
    return catalog.content(dataset, row, field) instanceof Scope.Content.Known known
        ? Optional.of(measure(known.term()))
        : Optional.empty();
  }

  private Measure measure(Term term) {
    return term instanceof Term.Cell cell ? cell.measure() : evaluator.shown(term);
  }

  /** What the cell holds, its number in the unit if it can be said in it. */
  Item item(Row row, Field field, Unit unit) {
    Scope.Content content = catalog.content(dataset, row, field);
    if (content instanceof Scope.Content.Known known) {
      Measure measure = measure(known.term());
      return new Item.Amount(said(measure, unit).orElse(measure).number());
    }
    if (content instanceof Scope.Content.Missing missing && field.type().isNumeric()) {
      return new Item.Missing(missing.symbol());
    }
    return words(row, field);
  }

  private Item words(Row row, Field field) {
    String key = row.keys().getOrDefault(field.name(), "");
    if (!key.isEmpty()) {
      return new Item.Words(key);
    }
    return dataset.cell(row, field).content() instanceof Cell.Words words
        ? new Item.Words(words.text().value())
        : dataset.cell(row, field).content() instanceof Cell.Missing missing
            ? new Item.Missing(missing.symbol())
            : Item.Missing.BLANK;
  }

  /** The same number in the unit; empty where that cannot be done exactly. */
  static Optional<Measure> said(Measure measure, Unit unit) {
    if (measure.unit().equals(unit)) {
      return Optional.of(measure);
    }
    if (!measure.unit().mixesWith(unit)) {
      return Optional.empty();
    }
    Measure other = Measure.of(new Scale("", unit, 0).own(measure), unit);
    return Optional.of(other).filter(o -> o.value().equals(measure.value()));
  }

  /** The unit of a number that the column's does not say. */
  String unit(Row row, Field field, Unit unit) {
    return measure(row, field)
        .filter(measure -> said(measure, unit).isEmpty())
        .map(measure -> name(measure.unit()))
        .orElse("");
  }

  static String name(Unit unit) {
    return unit.name();
  }

  /** What the number is beside published: {@code derived}, {@code computed}, {@code about}. */
  String status(Row row, Field field) {
    List<String> status = new ArrayList<>();
    Cell.Content content = dataset.cell(row, field).content();
    if (measure(row, field).isPresent()) {
      if (content instanceof Cell.Derived) {
        status.add("derived");
      } else if (!(content instanceof Cell.Written) || row.derived()) {
        status.add("computed");
      }
      measure(row, field).filter(Measure::approximate).ifPresent(m -> status.add("about"));
      String id = catalog.id(dataset, row, field);
      catalog.revision(id).ifPresent(revision -> status.add("revised"));
    }
    return String.join(" ", status);
  }

  /** The names of the notes on the cell. */
  String notes(Row row, Field field) {
    return String.join(" ", dataset.notes(row, field).stream().map(Note::name).toList());
  }
}
