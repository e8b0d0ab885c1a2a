package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Measure;
import almanac.value.Unit;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a rule computes, in the language of all expressions: inputs and bands by name, {@code
 * + - * /}, {@code min} and {@code max}, and {@code max(x[*])} over the group.
 *
 * @param bands names of the item's bands
 */
record FormulaReader(
    Map<String, Scoring.Input> inputs, Set<String> bands, Units units, Diagnostics diagnostics) {
  private static final String FORMS =
      "write +, -, *, /, min(a, b), max(a, b), or over the group sum, mean, max, min or count, such"
          + " as max(growth[*])";

  /** A formula with what it measures: money, a measure of the site's, or nothing of these. */
  record Read(Expr at, Formula formula, String dimension) {
    /** Nothing at all measures the same in every unit. */
    boolean isZero() {
      return formula instanceof Formula.Constant n && n.measure().number().signum() == 0;
    }

    boolean mixesWith(Read other) {
      return dimension.equals(other.dimension) || isZero() || other.isZero();
    }
  }

  FormulaReader withBands(Set<String> names) {
    return new FormulaReader(inputs, names, units, diagnostics);
  }

  /** Empty where it cannot be read, which has then been reported. */
  Optional<Read> read(Text text) {
    Optional<Expression> parsed = ExpressionParser.parse(text, units, diagnostics);
    if (parsed.flatMap(Expression::words).isPresent()) {
      return refuse(parsed.get().body());
    }
    return parsed.flatMap(expression -> read(expression.body()));
  }

  /** A formula that comes to a plain number. */
  Optional<Formula> points(Text text) {
    Optional<Read> read = read(text);
    if (read.isPresent() && !read.get().dimension().isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "unit-mismatch",
                  text.span(),
                  "\"" + text + "\" measures " + read.get().dimension() + ", not points")
              .withHint("divide by what earns a point, such as `credit / 100万元`"));
      return Optional.empty();
    }
    return read.map(Read::formula);
  }

  Optional<Read> read(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Optional.of(literal(literal));
    }
    if (expr instanceof Expr.Ref ref) {
      return ref(ref);
    }
    if (expr instanceof Expr.Negated negated) {
      return read(negated.of())
          .map(of -> new Read(expr, new Formula.Negative(of.formula()), of.dimension()));
    }
    if (expr instanceof Expr.Binary binary) {
      return read(binary.left())
          .flatMap(left -> read(binary.right()).flatMap(right -> computed(binary, left, right)));
    }
    return expr instanceof Expr.Call call ? call(call) : refuse(expr);
  }

  private Read literal(Expr.Literal literal) {
    Unit unit = units.find(literal.unit()).orElse(Unit.NUMBER);
    Measure measure = Measure.of(literal.number(), unit);
    return new Read(literal, new Formula.Constant(measure), dimension(unit));
  }

  /** Counts, shares and plain numbers go together in points; money and other measures do not. */
  static String dimension(Unit unit) {
    return switch (unit.kind()) {
      case MONEY, MEASURE -> unit.dimension();
      default -> "";
    };
  }

  private Optional<Read> ref(Expr.Ref ref) {
    if (ref.dataset().isPresent() || !ref.keys().isEmpty()) {
      return refuse(ref);
    }
    String name = ref.field().value();
    if (bands.contains(name)) {
      return Optional.of(new Read(ref, new Formula.Banded(name), ""));
    }
    return input(ref.field()).map(i -> new Read(ref, new Formula.Input(name), dimension(i.unit())));
  }

  /** The input of that name; that there is none has been reported. */
  Optional<Scoring.Input> input(Text name) {
    Optional<Scoring.Input> input = Optional.ofNullable(inputs.get(name.value()));
    if (input.isEmpty()) {
      List<String> names = new ArrayList<>(inputs.keySet());
      names.addAll(bands);
      diagnostics.report(
          Diagnostic.error("unknown-input", name.span(), "no input called \"" + name + "\"")
              .withHint(Suggestion.among(name.value(), names)));
    }
    return input;
  }

  private Optional<Read> computed(Expr.Binary binary, Read left, Read right) {
    String measured = left.isZero() ? right.dimension() : left.dimension();
    boolean sound = left.mixesWith(right);
    if (binary.operator() == '*') {
      sound = left.dimension().isEmpty() || right.dimension().isEmpty();
      measured = left.dimension() + right.dimension();
    } else if (binary.operator() == '/') {
      sound = right.dimension().isEmpty() || left.dimension().equals(right.dimension());
      measured = right.dimension().isEmpty() ? left.dimension() : "";
    }
    if (!sound) {
      return mixed(binary, left, right);
    }
    Formula formula = new Formula.Binary(binary.operator(), left.formula(), right.formula());
    return Optional.of(new Read(binary, formula, measured));
  }

  /** Reports two sides that do not measure the same. */
  <T> Optional<T> mixed(Expr at, Read left, Read right) {
    diagnostics.report(
        Diagnostic.error(
                "unit-mismatch",
                at.text().span(),
                "\"" + left.at().text() + "\" and \"" + right.at().text() + "\" do not mix")
            .withHint("give a number its unit, such as 5000万元"));
    return Optional.empty();
  }

  private Optional<Read> call(Expr.Call call) {
    String name = call.function().value();
    if (call.arguments().size() == 1) {
      return call.arguments().get(0) instanceof Expr.Ref ref && isAll(ref)
          ? ofGroup(call, ref)
          : refuse(call);
    }
    if (!name.equals("min") && !name.equals("max")) {
      return refuse(call);
    }
    List<Read> parts = call.arguments().stream().flatMap(a -> read(a).stream()).toList();
    if (parts.size() < call.arguments().size()) {
      return Optional.empty();
    }
    for (Read part : parts) {
      if (!part.mixesWith(parts.get(0))) {
        return mixed(call, parts.get(0), part);
      }
    }
    List<Formula> formulas = parts.stream().map(Read::formula).toList();
    return Optional.of(
        new Read(
            call, new Formula.Extreme(name.equals("max"), formulas), parts.get(0).dimension()));
  }

  private static boolean isAll(Expr.Ref ref) {
    return ref.dataset().isEmpty()
        && ref.keys().size() == 1
        && ref.keys().get(0).field().isEmpty()
        && ref.keys().get(0).pick() instanceof Expr.Pick.All;
  }

  private Optional<Read> ofGroup(Expr.Call call, Expr.Ref ref) {
    for (Formula.Function function : Formula.Function.values()) {
      if (function.written().equals(call.function().value())) {
        return input(ref.field()).map(input -> ofGroup(call, function, input));
      }
    }
    return refuse(call);
  }

  private static Read ofGroup(Expr.Call call, Formula.Function function, Scoring.Input input) {
    String dimension = function == Formula.Function.COUNT ? "" : dimension(input.unit());
    return new Read(call, new Formula.OfGroup(function, input.name().value()), dimension);
  }

  private Optional<Read> refuse(Expr expr) {
    diagnostics.report(
        Diagnostic.error(
                "score-expression",
                expr.text().span(),
                "\"" + expr.text() + "\" means nothing in a rule of a scheme")
            .withHint(FORMS));
    return Optional.empty();
  }
}
