package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Decimals;
import almanac.value.Evaluator;
import almanac.value.Expr;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All datasets of a site, every cell computed. Its datasets hold the rows that were derived as
 * well; take them from here, not from the reader.
 */
public final class Catalog {
  private final List<Dataset> written;
  private final Evaluator evaluator;
  private final Cells cells;
  private final Shelf shelf;
  private final ForeignRows foreign = new ForeignRows();
  private final Map<String, PlacedFigure> figures;
  private final Map<String, Findings> findings;
  private final Map<String, Revision> revisions;

  private Catalog(
      List<Dataset> written, Evaluator evaluator, Cells cells, Diagnostics diagnostics) {
    this.written = written;
    this.evaluator = evaluator;
    this.cells = cells;
    this.shelf = cells.resolver().shelf().with(visible(cells));
    this.figures = FiguresIndex.of(shelf.all(), diagnostics);
    this.findings = new LinkedHashMap<>();
    this.revisions = new LinkedHashMap<>();
    List<Findings> found =
        shelf.all().parallelStream()
            .map(dataset -> Findings.of(dataset, cells, evaluator, diagnostics))
            .toList();
    for (Dataset dataset : shelf.all()) {
      findings.put(dataset.name(), found.get(findings.size()));
      revisions.putAll(new RevisionsCheck(cells, evaluator.units(), diagnostics).check(dataset));
      new ForeignKeysCheck(shelf, foreign, diagnostics).check(dataset);
    }
  }

  private static List<Dataset> visible(Cells cells) {
    return cells.resolver().shelf().all().stream()
        .map(dataset -> visible(dataset, cells.resolver()))
        .toList();
  }

  private static Dataset visible(Dataset dataset, Resolver resolver) {
    List<Row> rows =
        dataset.rows().stream().filter(row -> !resolver.isHidden(dataset, row)).toList();
    return rows.size() == dataset.rows().size() ? dataset : dataset.withRows(rows);
  }

  public static Catalog of(List<Dataset> datasets, Units units, Diagnostics diagnostics) {
    return of(datasets, new Evaluator(units, Decimals.STANDARD), diagnostics);
  }

  /** Computes every cell; what is wrong with formulas, references and figure ids is reported. */
  public static Catalog of(List<Dataset> datasets, Evaluator evaluator, Diagnostics diagnostics) {
    return of(datasets, Set.of(), evaluator, diagnostics);
  }

  /**
   * The same, of files in which mistakes were reported.
   *
   * @param spoiled names of datasets, among these or not, which may lack what could not be read;
   *     that is not reported again
   */
  public static Catalog of(
      List<Dataset> datasets, Set<String> spoiled, Evaluator evaluator, Diagnostics diagnostics) {
    List<Dataset> sorted = new ArrayList<>(datasets);
    sorted.sort(Comparator.comparing(Dataset::name));
    Shelf full = new Shelf(sorted.stream().map(Residuals::added).toList(), spoiled);
    Set<String> hidden = hidden(full, evaluator);
    return new Catalog(
        List.copyOf(sorted),
        evaluator,
        new Cells(full, hidden, evaluator, diagnostics),
        diagnostics);
  }

  /** The names of derived rows that hold nothing. */
  private static Set<String> hidden(Shelf full, Evaluator evaluator) {
    Set<String> hidden = new HashSet<>();
    if (full.all().stream().anyMatch(d -> d.rows().stream().anyMatch(Row::derived))) {
      Cells trial = new Cells(full, Set.of(), evaluator, new Diagnostics());
      for (Dataset dataset : full.all()) {
        dataset.rows().stream()
            .filter(row -> row.derived() && Residuals.isNothing(dataset, row, trial))
            .forEach(row -> hidden.add(CellNames.row(dataset, row)));
      }
    }
    return hidden;
  }

  /** By name. */
  public List<Dataset> datasets() {
    return shelf.all();
  }

  public Optional<Dataset> dataset(String name) {
    return shelf.dataset(name);
  }

  /** Whether the dataset may lack what could not be read, which has been reported. */
  public boolean isSpoiled(String dataset) {
    return shelf.isSpoiled(dataset);
  }

  /** Whether there is a dataset of which nothing could be read, which has been reported. */
  public boolean lacksDataset() {
    return shelf.lacksOne();
  }

  public Optional<PlacedFigure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** All figures, by dataset and in the order written. */
  public List<PlacedFigure> figures() {
    return List.copyOf(figures.values());
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
    return new CellScope(
        cells.resolver(), new Standing(homes, period, row, false), Optional.empty());
  }

  /** What names mean in a row: what an expression leaves out is the row's. */
  public Scope scope(Dataset dataset, Row row) {
    return new CellScope(cells.resolver(), Standing.in(dataset, row), Optional.empty());
  }

  /** What the cell holds: the written number, or what was computed. */
  public Scope.Content content(Dataset dataset, Row row, Field field) {
    return cells.known(dataset, row, field).orElse(new Scope.Content.Missing(""));
  }

  /** The cell's name for readers and programs: {@code loans.balance[2017, all]}. */
  public String id(Dataset dataset, Row row, Field field) {
    return CellNames.cell(dataset, row, field);
  }

  /** The cell of that id; of a part {@code …#1} the cell that it is a part of. */
  public Optional<CellRef> cell(String id) {
    int part = id.lastIndexOf("]#");
    return cells.place(part < 0 ? id : id.substring(0, part + 1));
  }

  /** What the field's formula, or the cell's own, gives; empty where there is none or nothing. */
  public Optional<Outcome> formulaOutcome(Dataset dataset, Row row, Field field) {
    return cells.outcome(CellNames.ref(dataset, row, field), new Diagnostics());
  }

  /** The periods that the dataset has rows for, ascending. */
  public List<Period> periods(Dataset dataset) {
    return dataset.look().periods();
  }

  /** The row of those keys, by the names of the key fields. */
  public Optional<Row> row(Dataset dataset, Map<String, String> keys) {
    return shelf.row(dataset, keys);
  }

  /** Each published number of a field with a formula, held against its formula. */
  public List<Checked> recomputations(Dataset dataset) {
    return findings(dataset).recomputations();
  }

  /** Each total, held against the sum of its parts. */
  public List<Checked> totals(Dataset dataset) {
    return findings(dataset).totals();
  }

  /** Each condition of the dataset, in each row where no part is blank. */
  public List<Checked> conditions(Dataset dataset) {
    return findings(dataset).conditions();
  }

  /** What a total is the sum of; none for any other cell. */
  public List<CellRef> parts(CellRef total) {
    return Breakdown.of(total.dataset()).stream()
        .filter(breakdown -> breakdown.total().equals(Optional.of(total.row())))
        .flatMap(breakdown -> breakdown.parts().stream().flatMap(p -> breakdown.row(p).stream()))
        .flatMap(row -> cell(id(total.dataset(), row, total.field())).stream())
        .toList();
  }

  /**
   * Every cell that a reference may mean wherever it stands: what it leaves out is any. A dataset's
   * name alone means all fields, and its keys whole rows. Empty after a mistake, which is reported.
   */
  public List<CellRef> meant(Expr.Ref ref, Diagnostics diagnostics) {
    return new Meant(shelf, diagnostics)
        .cells(ref).stream().flatMap(id -> cell(id).stream()).toList();
  }

  private Findings findings(Dataset dataset) {
    return findings.getOrDefault(dataset.name(), Findings.NONE);
  }

  /** The change of that cell after it was published, if there was one. */
  public Optional<Revision> revision(String id) {
    return Optional.ofNullable(revisions.get(id));
  }

  /** The same of a cell of a row; one has no name before it is asked for. */
  public Optional<Revision> revision(Dataset dataset, Row row, Field field) {
    return revisions.isEmpty() ? Optional.empty() : revision(id(dataset, row, field));
  }

  /** The cell that a sound revision is about. */
  public Optional<CellRef> revised(Revision revision) {
    return revisions.entrySet().stream()
        .filter(entry -> entry.getValue().equals(revision))
        .findFirst()
        .flatMap(entry -> cell(entry.getKey()));
  }

  /** The rows of other datasets that the row names by foreign keys. */
  public List<RowContext> links(RowContext row) {
    return foreignKeys().links(row);
  }

  /**
   * The rows that a foreign key of this field alone can name, by what names them, in their order.
   */
  public Map<String, RowContext> named(Dataset dataset, Field field) {
    return foreignKeys().named(dataset, field);
  }

  /** The rows of other datasets that name the row by foreign keys. */
  public List<RowContext> backlinks(RowContext row) {
    return foreignKeys().backlinks(row);
  }

  private ForeignKeysCheck foreignKeys() {
    return new ForeignKeysCheck(shelf, foreign, new Diagnostics());
  }

  /** The site's data as an edition had them: numbers that a later edition revised as they were. */
  public Catalog edition(Period edition) {
    List<Dataset> earlier =
        written.stream().map(d -> Editions.before(d, edition, this, evaluator.units())).toList();
    return earlier.equals(written)
        ? this
        : of(earlier, shelf.spoiled(), evaluator, new Diagnostics());
  }
}
