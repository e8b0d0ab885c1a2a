package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Decimals;
import almanac.value.Evaluator;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Units;
import java.util.List;
import java.util.Optional;

/**
 * All datasets of a site, every cell computed. Its datasets hold the rows that were derived as
 * well; take them from here, not from the reader.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Catalog {
  private Catalog() {}

  public static Catalog of(List<Dataset> datasets, Units units, Diagnostics diagnostics) {
    return of(datasets, new Evaluator(units, Decimals.STANDARD), diagnostics);
  }

  /** Computes every cell; what is wrong with formulas, references and figure ids is reported. */
  public static Catalog of(List<Dataset> datasets, Evaluator evaluator, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  /** By name. */
  public List<Dataset> datasets() {
    throw new UnsupportedOperationException();
  }

  public Optional<Dataset> dataset(String name) {
    throw new UnsupportedOperationException();
  }

  public Optional<PlacedFigure> figure(String id) {
    throw new UnsupportedOperationException();
  }

  /** A figure and the dataset that it stands in. */
  public record PlacedFigure(Dataset dataset, Figure figure) {}

  /**
   * What names mean in prose.
   *
   * @param homes datasets in which a field without one is looked up, in order
   * @param period of the page
   * @param row what {@code this} is
   */
  public Scope scope(List<String> homes, Optional<Period> period, Optional<RowContext> row) {
    throw new UnsupportedOperationException();
  }

  /** What the cell holds: the written number, or what was computed. */
  public Scope.Content content(Dataset dataset, Row row, Field field) {
    throw new UnsupportedOperationException();
  }

  /** The cell's name for readers and programs: {@code loans.balance[2017, all]}. */
  public String id(Dataset dataset, Row row, Field field) {
    throw new UnsupportedOperationException();
  }

  /** The cell of that id; of a part {@code …#1} the cell that it is a part of. */
  public Optional<CellRef> cell(String id) {
    throw new UnsupportedOperationException();
  }

  /** What the field's formula, or the cell's own, gives; empty where there is none or nothing. */
  public Optional<Outcome> formulaOutcome(Dataset dataset, Row row, Field field) {
    throw new UnsupportedOperationException();
  }

  /** The periods that the dataset has rows for, ascending. */
  public List<Period> periods(Dataset dataset) {
    throw new UnsupportedOperationException();
  }

  /** Each published number of a field with a formula, held against its formula. */
  public List<Checked> recomputations(Dataset dataset) {
    throw new UnsupportedOperationException();
  }

  /** Each total, held against the sum of its parts. */
  public List<Checked> totals(Dataset dataset) {
    throw new UnsupportedOperationException();
  }

  /** Each condition of the dataset, in each row where no part is blank. */
  public List<Checked> conditions(Dataset dataset) {
    throw new UnsupportedOperationException();
  }

  /** The site's data as an edition had them: numbers that a later edition revised as they were. */
  public Catalog edition(Period edition) {
    throw new UnsupportedOperationException();
  }
}
