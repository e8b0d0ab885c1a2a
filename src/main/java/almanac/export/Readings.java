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

  /** What the field's cell in the row says. */
  Reading of(Row row, Field field) {
    return of(row, field, dataset.index(field.name()));
  }

  /**
   * The same; what is written is not looked up.
   *
   * @param index of the field in every row's cells
   */
  Reading of(Row row, Field field, int index) {
    Cell cell = row.cells().get(index);
    Cell.Content content = cell.content();
    if (content instanceof Cell.Derived || content instanceof Cell.Computed) {
      return computed(row, field, cell);
    }
    return new Reading(
        row,
        field,
        cell,
        content instanceof Cell.Written number ? Optional.of(number.measure()) : Optional.empty(),
        content instanceof Cell.Missing missing ? Optional.of(missing.symbol()) : Optional.empty());
  }

  private Reading computed(Row row, Field field, Cell cell) {
    Scope.Content content = catalog.content(dataset, row, field);
    return new Reading(
        row,
        field,
        cell,
        content instanceof Scope.Content.Known known
            ? Optional.of(measure(known.term()))
            : Optional.empty(),
        content instanceof Scope.Content.Missing missing
            ? Optional.of(missing.symbol())
            : Optional.empty());
  }

  private Measure measure(Term term) {
    return term instanceof Term.Cell cell ? cell.measure() : evaluator.shown(term);
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

  /** What the number is beside published: {@code derived}, {@code computed}, {@code about}. */
  String status(Reading reading) {
    if (reading.measure().isEmpty()) {
      return "";
    }
    List<String> status = new ArrayList<>();
    if (reading.isDerived()) {
      status.add("derived");
    } else if (reading.isComputed()) {
      status.add("computed");
    }
    if (reading.measure().get().approximate()) {
      status.add("about");
    }
    if (catalog.revision(dataset, reading.row(), reading.field()).isPresent()) {
      status.add("revised");
    }
    return String.join(" ", status);
  }

  /** The names of the notes on the cell. */
  String notes(Reading reading) {
    List<Note> notes = dataset.notes(reading.row(), reading.field());
    return String.join(" ", notes.stream().map(Note::name).toList());
  }
}
