package almanac.render;

import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.site.BoundValue;
import almanac.value.Claim;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.Interval;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Recomputation;
import almanac.value.Relation;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Timing;
import almanac.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the computed numbers of one page came about, in the order in which they are first shown; each
 * once, however often the page says it.
 */
final class Workings {
  /** So many are told of a dataset; of further ones its definitions tell the formula. */
  private static final int MOST_CELLS = 60;

  /** A column with more of them is told once, where the field is defined, with an example. */
  private static final int FEW = 6;

  private final Here here;
  private final ExpressionWords words;
  private final Map<String, WorkingView> views = new LinkedHashMap<>();
  private final Map<String, WorkingView> examples = new LinkedHashMap<>();

  /**
   * @param homes datasets in which names without one are looked up
   */
  Workings(Here here, List<String> homes) {
    this.here = here;
    this.words = new ExpressionWords(here, homes);
  }

  List<WorkingView> views() {
    return List.copyOf(views.values());
  }

  /** The anchor of a number in a sentence; empty for one that is just a cell. */
  Optional<String> anchor(BoundValue value) {
    Outcome outcome = value.outcome();
    boolean cell =
        outcome.expression().body() instanceof Expr.Ref && TermWords.isSingle(outcome.term());
    if (cell || value.cells().isEmpty() || outcome.shown().unit().equals(Unit.YEAR)) {
      return Optional.empty();
    }
    String key = outcome.expression().text().value().strip() + " " + outcome.cells();
    return Optional.of(
        views.computeIfAbsent(key, k -> view(value, "calc-" + (views.size() + 1))).id());
  }

  private WorkingView view(BoundValue value, String id) {
    Outcome outcome = value.outcome();
    Term term = outcome.term();
    Measure given = outcome.claim().map(Claim::given).orElse(outcome.shown());
    return new WorkingView(
        id,
        value.shown(),
        "",
        words.of(said(outcome.expression().body())),
        numbers(term),
        result(number(term, given), given, outcome),
        TermWords.isSingle(term) ? "" : interval(term, given),
        "");
  }

  /** Of a claim the left side alone, where the right one is a number that the result names. */
  private static Expr said(Expr body) {
    return body instanceof Expr.Comparison claim && claim.right() instanceof Expr.Literal
        ? claim.left()
        : body;
  }

  private Html numbers(Term term) {
    if (TermWords.isSingle(term)) {
      return Html.NONE;
    }
    String sign = term instanceof Term.Counted ? " → " : " = ";
    return new Html(new TermWords(here).of(term).text() + sign);
  }

  /** What comes out; of one number alone it leads to its cell. */
  private Html number(Term term, Measure shown) {
    String number = Html.of(prose(shown)).text();
    Optional<CellRef> cell =
        TermWords.isSingle(term) && !term.cells().isEmpty()
            ? here.site().catalog().cell(term.cells().get(0).id())
            : Optional.empty();
    return new Html(cell.map(c -> TermWords.link(Provenance.href(here, c), number)).orElse(number));
  }

  private Html result(Html number, Measure given, Outcome outcome) {
    String claim =
        outcome
            .claim()
            .filter(c -> c.relation() != Relation.EQUAL || !prose(c.right()).equals(prose(given)))
            .map(c -> ExpressionWords.sign(c.relation()) + " " + prose(c.right()))
            .map(c -> here.speech().words().get("calc.claim", c))
            .orElse("");
    String since =
        outcome
            .lookedSince()
            .map(p -> here.speech().numbers().period(p, Timing.DURING))
            .map(p -> here.speech().words().get("looked.since", p))
            .orElse("");
    return new Html(number.text() + Html.of(claim + since).text());
  }

  private String prose(Measure measure) {
    return here.speech().numbers().prose(measure);
  }

  private String interval(Term term, Measure like) {
    if (TermWords.isOpen(term)) {
      return "";
    }
    Interval interval = Recomputation.interval(term);
    return interval.isPoint()
        ? ""
        : here.speech()
            .words()
            .get("calc.interval", here.speech().numbers().interval(interval, like));
  }

  /**
   * The anchor of a computed cell in the table of its dataset.
   *
   * @param shown as the table shows it
   */
  String anchor(CellRef cell, Term term, Measure shown) {
    String field = cell.field().name();
    String id = "calc-" + Provenance.anchor(cell).substring(2);
    if (examples.containsKey(field) || isMany(cell)) {
      examples.computeIfAbsent(field, f -> view(cell, term, shown, id));
      return "def-" + field;
    } else if (views.size() >= MOST_CELLS) {
      return "def-" + field;
    }
    views.computeIfAbsent(cell.id(), k -> view(cell, term, shown, id));
    return id;
  }

  private static boolean isMany(CellRef cell) {
    Dataset dataset = cell.dataset();
    return cell.cell().content() instanceof Cell.Computed
        && cell.field().formula().isPresent()
        && dataset.rows().stream()
                .filter(row -> dataset.cell(row, cell.field()).content() instanceof Cell.Computed)
                .count()
            > FEW;
  }

  /** How the first number of a column of many came about, by the name of its field. */
  Map<String, WorkingView> examples() {
    return Map.copyOf(examples);
  }

  private WorkingView view(CellRef cell, Term term, Measure shown, String id) {
    return new WorkingView(
        id,
        prose(shown),
        Provenance.within(here.speech(), cell),
        formula(cell),
        numbers(term),
        number(term, shown),
        interval(term, shown),
        "#" + Provenance.anchor(cell));
  }

  /** Its own, its field's, or what makes the rest of a total; a derivation of numbers has none. */
  private String formula(CellRef cell) {
    if (cell.cell().content() instanceof Cell.Derived derived) {
      boolean named = !derived.expression().references().isEmpty();
      return named ? words.of(derived.expression().body()) : "";
    }
    return cell.field()
        .formula()
        .map(Expression::body)
        .map(words::of)
        .orElse(cell.row().derived() ? here.speech().words().get("formula.residual") : "");
  }

  /** What a cell holds that was computed; empty for any other. */
  static Optional<Term> computed(Here here, CellRef cell) {
    Dataset dataset = cell.dataset();
    boolean written = cell.cell().content() instanceof Cell.Written && !cell.row().derived();
    return !written
            && here.site().catalog().content(dataset, cell.row(), cell.field())
                instanceof Scope.Content.Known known
        ? Optional.of(known.term())
        : Optional.empty();
  }
}
