package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Indicator;
import almanac.source.Diagnostics;
import almanac.value.Expr;
import almanac.value.MeasureReader;
import almanac.value.Period;
import almanac.value.Relation;
import almanac.value.Timing;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says expressions to readers: titles for names, × and ÷ for signs, phrases for functions.
 * Functions that only change how a number is shown are left out.
 *
 * @param homes names of the datasets in which a name without one is looked up, in order; what is of
 *     the first is said without its dataset
 */
record ExpressionWords(Here here, List<String> homes) {
  ExpressionWords {
    homes = List.copyOf(homes);
  }

  private Words words() {
    return here.speech().words();
  }

  String of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal(literal);
    } else if (expr instanceof Expr.Quoted quoted) {
      return quoted.words();
    } else if (expr instanceof Expr.Ref ref) {
      return name(ref);
    } else if (expr instanceof Expr.Call call) {
      return call(call);
    } else if (expr instanceof Expr.Binary binary) {
      return binary(binary);
    } else if (expr instanceof Expr.Comparison comparison) {
      return of(comparison.left())
          + " "
          + sign(comparison.relation())
          + " "
          + of(comparison.right());
    }
    return "\u2212" + closed(((Expr.Negated) expr).of());
  }

  private String literal(Expr.Literal literal) {
    return MeasureReader.read(
            literal.text(), Unit.NUMBER, here.site().evaluator().units(), new Diagnostics())
        .map(here.speech().numbers()::prose)
        .orElse(literal.text().value().strip());
  }

  static String sign(Relation relation) {
    return switch (relation) {
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
      default -> relation.sign().equals("~") ? "≈" : relation.sign();
    };
  }

  private String binary(Expr.Binary binary) {
    boolean product = binary.operator() == '*' || binary.operator() == '/';
    boolean tight = binary.operator() == '-' || binary.operator() == '/';
    String left = product && isSum(binary.left()) ? closed(binary.left()) : of(binary.left());
    boolean close =
        product
            ? binary.right() instanceof Expr.Binary && (tight || isSum(binary.right()))
            : tight && isSum(binary.right());
    String right = close ? closed(binary.right()) : of(binary.right());
    return left + " " + sign(binary.operator()) + " " + right;
  }

  private static boolean isSum(Expr expr) {
    return expr instanceof Expr.Binary b && (b.operator() == '+' || b.operator() == '-');
  }

  static char sign(char operator) {
    return switch (operator) {
      case '*' -> '×';
      case '/' -> '÷';
      case '-' -> '\u2212';
      default -> operator;
    };
  }

  private String closed(Expr expr) {
    return expr instanceof Expr.Binary ? words().get("scheme.closed", of(expr)) : of(expr);
  }

  private String call(Expr.Call call) {
    List<Expr> arguments = call.arguments();
    String first = of(arguments.get(0));
    String name = call.function().value();
    return switch (name) {
      case "in", "percent", "number", "round" -> first;
      case "rise", "fall", "growth", "change", "times" ->
          arguments.size() < 2
              ? words().get("formula." + name, first)
              : words().get("formula." + name + ".on", first, period(arguments.get(1)));
      case "top" -> words().get("formula.top", first, arguments.get(1).text().value().strip());
      case "share" -> words().get("formula.share", of(arguments.get(1)));
      case "sum", "mean", "max", "min", "count", "rank", "first", "streak" ->
          words().get("formula." + name, listed(arguments));
      default -> call.text().value().strip();
    };
  }

  private String listed(List<Expr> arguments) {
    return String.join(words().get("and.comma"), arguments.stream().map(this::of).toList());
  }

  private String period(Expr expr) {
    String written = expr.text().value().strip();
    return Period.parse(written)
        .map(p -> here.speech().numbers().period(p, Timing.DURING))
        .orElse(written);
  }

  /** The title of a field with what stands in brackets; as it was written where it is unknown. */
  private String name(Expr.Ref ref) {
    Optional<Dataset> dataset = dataset(ref);
    Optional<Field> field = dataset.flatMap(d -> d.field(ref.field().value()));
    if (field.isEmpty()) {
      return dataset
          .flatMap(d -> Optional.ofNullable(d.indicators().get(ref.field().value())))
          .map(Indicator::title)
          .map(here.speech()::text)
          .orElse(ref.text().value().strip());
    }
    String title = here.speech().text(field.get().title());
    List<String> keys = new ArrayList<>();
    ref.keys().forEach(key -> keys.add(key(dataset.get(), field.get(), key.pick())));
    String full =
        keys.isEmpty()
            ? title
            : title + words().get("brackets", String.join(words().get("and.comma"), keys));
    boolean own = homes.isEmpty() || dataset.get().name().equals(homes.get(0));
    return own ? full : words().get("formula.of", here.speech().text(dataset.get().title()), full);
  }

  private Optional<Dataset> dataset(Expr.Ref ref) {
    Optional<Dataset> named = ref.dataset().flatMap(d -> here.site().catalog().dataset(d.value()));
    return named.isPresent()
        ? named
        : homes.stream()
            .flatMap(home -> here.site().catalog().dataset(home).stream())
            .filter(d -> d.field(ref.field().value()).isPresent())
            .findFirst();
  }

  private String key(Dataset dataset, Field field, Expr.Pick pick) {
    if (pick instanceof Expr.Pick.One one) {
      return word(dataset, field, one.word().value());
    } else if (pick instanceof Expr.Pick.Range range) {
      return words()
          .get(
              "times.range",
              word(dataset, field, range.from().value()),
              word(dataset, field, range.to().value()));
    }
    return words().get("formula.each");
  }

  private String word(Dataset dataset, Field field, String written) {
    return dataset.keyFields().stream()
        .flatMap(key -> key.category(written).stream())
        .findFirst()
        .map(category -> here.speech().text(category.title()))
        .or(
            () ->
                Period.parse(written)
                    .map(
                        p ->
                            here.speech()
                                .numbers()
                                .period(p, field.timing().orElse(Timing.DURING))))
        .orElse(written);
  }
}
