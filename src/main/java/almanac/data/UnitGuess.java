package almanac.data;

import almanac.value.Expr;
import almanac.value.Unit;
import almanac.value.Units;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which unit a field with a formula is written when its author names none: its formula's. */
final class UnitGuess {
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Expr> formulas = new LinkedHashMap<>();
  private final Units known;

  UnitGuess(Units known) {
    this.known = known;
  }

  void unit(String field, Unit unit) {
    units.put(field, unit);
  }

  void formula(String field, Expr formula) {
    formulas.put(field, formula);
  }

  /** The unit of a field's numbers; a plain number where nothing tells. */
  Unit of(String field) {
    return field(field, new HashSet<>()).orElse(Unit.NUMBER);
  }

  private Optional<Unit> field(String name, Set<String> seen) {
    Unit unit = units.get(name);
    if (unit != null) {
      return Optional.of(unit);
    }
    Expr formula = formulas.get(name);
    return formula == null || !seen.add(name) ? Optional.empty() : of(formula, seen);
  }

  private Optional<Unit> of(Expr expr, Set<String> seen) {
    if (expr instanceof Expr.Literal literal) {
      return literal.unit().isEmpty() ? Optional.of(Unit.NUMBER) : known.find(literal.unit());
    }
    if (expr instanceof Expr.Ref ref) {
      return ref.dataset().isPresent() ? Optional.empty() : field(ref.field().value(), seen);
    }
    if (expr instanceof Expr.Negated negated) {
      return of(negated.of(), seen);
    }
    if (expr instanceof Expr.Binary binary) {
      return binary(binary, seen);
    }
    return expr instanceof Expr.Call call ? call(call, seen) : Optional.empty();
  }

  private Optional<Unit> binary(Expr.Binary binary, Set<String> seen) {
    Optional<Unit> left = of(binary.left(), seen);
    Optional<Unit> right = of(binary.right(), seen);
    return switch (binary.operator()) {
      case '*' -> left.isEmpty() || weight(left) < weight(right) ? right : left;
      case '/' -> quotient(left, right);
      case '-' ->
          isPercent(left) && isPercent(right) ? Optional.of(Unit.POINTS) : left.or(() -> right);
      default -> left.or(() -> right);
    };
  }

  private static int weight(Optional<Unit> unit) {
    if (unit.isEmpty()) {
      return -1;
    }
    return switch (unit.get().kind()) {
      case NUMBER -> 0;
      case TIMES -> 1;
      case PERCENT -> 2;
      case MONEY, POINTS, COUNT, MEASURE -> 3;
    };
  }

  private static boolean isPercent(Optional<Unit> unit) {
    return unit.isPresent() && unit.get().kind() == Unit.Kind.PERCENT;
  }

  /** A ratio of like units is a percent; any other quotient keeps the numerator's unit. */
  private static Optional<Unit> quotient(Optional<Unit> left, Optional<Unit> right) {
    boolean like = left.isEmpty() || right.isEmpty() || left.get().mixesWith(right.get());
    return like ? Optional.of(Unit.PERCENT) : left;
  }

  private Optional<Unit> call(Expr.Call call, Set<String> seen) {
    List<Expr> arguments = call.arguments();
    return switch (call.function().value()) {
      case "growth", "percent", "share" -> Optional.of(Unit.PERCENT);
      case "times" -> Optional.of(Unit.TIMES);
      case "number", "rank", "count", "streak" -> Optional.of(Unit.NUMBER);
      case "in" -> known.find(arguments.get(arguments.size() - 1).text().value().strip());
      case "rise", "fall", "change" -> difference(of(arguments.get(0), seen));
      default -> arguments.isEmpty() ? Optional.empty() : of(arguments.get(0), seen);
    };
  }

  private static Optional<Unit> difference(Optional<Unit> unit) {
    return unit.map(u -> u.kind() == Unit.Kind.PERCENT ? Unit.POINTS : u);
  }
}
