package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Expr;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What names mean where an expression stands.
 *
 * @param parts in a derived cell what its numbers stand for
 */
record CellScope(Resolver resolver, Standing standing, Optional<Parts> parts) implements Scope {
  @Override
  public Optional<Period> period() {
    return standing.period();
  }

  @Override
  public Scope at(Period period) {
    return new CellScope(resolver, standing.at(period), parts);
  }

  @Override
  public Optional<Selection> resolve(Expr.Ref ref, Diagnostics diagnostics) {
    return resolver.resolve(ref, standing, diagnostics);
  }

  @Override
  public List<Period> periods(Expr.Ref ref) {
    Diagnostics unheard = new Diagnostics();
    Optional<Names.Column> column = resolver.names().find(ref, standing, unheard);
    List<Period> known = new ArrayList<>();
    for (Period period : column.map(c -> c.dataset().look().periods()).orElse(List.of())) {
      if (isKnown(resolver.resolve(ref, standing.at(period), unheard))) {
        known.add(period);
      }
    }
    return known;
  }

  private static boolean isKnown(Optional<Selection> selection) {
    return selection.isPresent()
        && selection.get().items().stream().anyMatch(i -> i.content() instanceof Content.Known);
  }

  @Override
  public Unit bareUnit() {
    return parts.map(Parts::unit).orElse(Unit.NUMBER);
  }

  @Override
  public Term literal(Expr.Literal literal, Measure measure) {
    return parts.map(p -> p.term(literal, measure)).orElseGet(() -> new Term.Constant(measure));
  }
}
