package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expression;
import almanac.value.Outcome;
import almanac.value.Scope;
import almanac.value.Scope.Content;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the cells of datasets that rest on each other, one after the other. What it is asked of
 * other datasets it computes as well.
 */
final class Computation implements Resolver.Contents {
  /** A formula may rest on a formula, and so on; beyond that it is a mistake. */
  private static final int DEEPEST = 100;

  private final Resolver resolver;
  private final Evaluator evaluator;
  private final Diagnostics diagnostics;
  private final Results results = new Results();
  private final Map<String, Field> open = new LinkedHashMap<>();
  private final Set<Set<String>> cycles = new HashSet<>();

  /**
   * @param hidden names of rows that are there for who names them alone
   */
  Computation(Shelf shelf, Set<String> hidden, Evaluator evaluator, Diagnostics diagnostics) {
    this.resolver = new Resolver(shelf, new Names(shelf), hidden, this);
    this.evaluator = evaluator;
    this.diagnostics = diagnostics;
  }

  /** What was computed so far. */
  Results results() {
    return results;
  }

  /**
   * What the cell's formula, or its own derivation, gives; empty where there is none or nothing.
   */
  Optional<Outcome> outcome(CellRef ref) {
    Evaluation evaluation =
        ref.cell().content() instanceof Cell.Derived derived
            ? derived(ref, derived.expression())
            : ref.field()
                .formula()
                .map(f -> evaluation(ref, f, scope(ref)))
                .orElseGet(Evaluation.Failed::new);
    return evaluation instanceof Outcome outcome ? Optional.of(outcome) : Optional.empty();
  }

  @Override
  public Content of(Dataset dataset, Row row, Field field) {
    return WrittenCells.content(dataset, row, field)
        .or(() -> results.of(row, field))
        .orElseGet(() -> made(CellNames.ref(dataset, row, field)));
  }

  private Content made(CellRef ref) {
    Content content = isOpen(ref) ? new Content.Unreadable() : computed(ref);
    results.add(ref.row(), ref.field(), content);
    return content;
  }

  /** Whether the cell is being computed already, or lies too deep; reported. */
  private boolean isOpen(CellRef ref) {
    if (open.size() >= DEEPEST) {
      diagnostics.report(
          Diagnostic.error(
                  "formula-depth",
                  place(ref),
                  "\""
                      + ref.field().name()
                      + "\" rests on more than "
                      + DEEPEST
                      + " other formulas")
              .withHint("write one of them down, or compute it in fewer steps"));
      return true;
    }
    if (open.containsKey(ref.id())) {
      cycle(ref);
      return true;
    }
    return false;
  }

  private static Span place(CellRef ref) {
    return ref.field().formula().map(f -> f.text().span()).orElse(ref.cell().at());
  }

  private void cycle(CellRef ref) {
    List<String> chain = new ArrayList<>();
    for (String id : open.keySet()) {
      if (id.equals(ref.id()) || !chain.isEmpty()) {
        chain.add(id.substring(0, id.indexOf('[')));
      }
    }
    chain.add(chain.get(0));
    if (cycles.add(Set.copyOf(chain))) {
      diagnostics.report(
          Diagnostic.error(
                  "formula-cycle",
                  place(ref),
                  "\""
                      + ref.field().name()
                      + "\" is computed from itself: "
                      + String.join(" → ", chain))
              .withHint("write one of them down, or compute it from other fields"));
    }
  }

  private Content computed(CellRef ref) {
    open.put(ref.id(), ref.field());
    Content content =
        ref.cell().content() instanceof Cell.Derived derived
            ? content(ref, derived(ref, derived.expression()))
            : ref.field()
                .formula()
                .map(f -> content(ref, evaluation(ref, f, scope(ref))))
                .orElseGet(() -> residual(ref));
    open.remove(ref.id());
    return content;
  }

  private Evaluation derived(CellRef ref, Expression expression) {
    Parts parts = new Parts(ref.dataset(), ref.row(), ref.field(), expression.body());
    CellScope scope =
        new CellScope(resolver, Standing.in(ref.dataset(), ref.row()), Optional.of(parts));
    return evaluation(ref, expression, scope);
  }

  private Scope scope(CellRef ref) {
    return new CellScope(resolver, Standing.in(ref.dataset(), ref.row()), Optional.empty());
  }

  private static Content content(CellRef ref, Evaluation evaluation) {
    if (evaluation instanceof Evaluation.Failed) {
      return new Content.Unreadable();
    }
    return !(evaluation instanceof Outcome outcome) || outcome.term() instanceof Term.Share
        ? new Content.Missing("")
        : known(outcome.term(), ref.field().unit());
  }

  private static Content known(Term term, Unit unit) {
    return new Content.Known(term.unit().equals(unit) ? term : new Term.As(term, unit));
  }

  private Evaluation evaluation(CellRef ref, Expression expression, Scope scope) {
    Evaluation evaluation = evaluator.formula(expression, scope, diagnostics);
    Unit unit = ref.field().unit();
    if (evaluation instanceof Outcome outcome && !outcome.term().unit().mixesWith(unit)) {
      diagnostics.report(
          Diagnostic.error(
                  "unit-mismatch",
                  expression.text().span(),
                  "\""
                      + expression.text().value().strip()
                      + "\" gives "
                      + CellReader.spoken(outcome.term().unit().name())
                      + ", \""
                      + ref.field().name()
                      + "\" is in "
                      + CellReader.spoken(unit.name()))
              .withHint("say the field's `unit`, or convert with number( ) or in( )"));
      return new Evaluation.Failed();
    }
    return evaluation;
  }

  /** The total minus the other parts, where all of them are known. */
  private Content residual(CellRef ref) {
    return Breakdown.sums(ref.field())
        ? Residuals.term(ref, resolver.shelf(), this)
            .<Content>map(Content.Known::new)
            .orElse(new Content.Missing(""))
        : new Content.Missing("");
  }
}
