package almanac.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions of expressions, with how many arguments each takes. */
enum Operation {
  RISE(1, 2),
  FALL(1, 2),
  GROWTH(1, 2),
  CHANGE(1, 2),
  TIMES(1, 2),
  SUM(1, 99),
  MEAN(1, 99),
  MAX(1, 99),
  MIN(1, 99),
  COUNT(1, 99),
  RANK(1, 1),
  TOP(2, 2),
  IN(2, 2),
  PERCENT(1, 2),
  NUMBER(1, 1),
  ROUND(2, 2),
  FIRST(1, 1),
  STREAK(1, 1),
  SHARE(2, 2);

  private final int fewest;
  private final int most;

  Operation(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  static Optional<Operation> named(String name) {
    return Stream.of(values()).filter(function -> function.written().equals(name)).findFirst();
  }

  static List<String> names() {
    return Stream.of(values()).map(Operation::written).toList();
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(int arguments) {
    return fewest <= arguments && arguments <= most;
  }

  /** {@code 1}, {@code 1 or 2}, {@code at least 1}. */
  String arity() {
    return most > 2 ? "at least " + fewest : fewest == most ? "" + fewest : fewest + " or " + most;
  }

  /** How it is written. */
  String example() {
    return switch (this) {
      case IN -> "in(x, 万元)";
      case ROUND -> "round(x, 1)";
      case TOP -> "sum(top(x[*], 5))";
      case SHARE -> "share(any, x)";
      case FIRST, STREAK -> written() + "(x > 0)";
      default -> written() + "(x)";
    };
  }

  /** Compares two periods; a second argument is the other one. */
  boolean overTime() {
    return compareTo(TIMES) <= 0;
  }

  /** Its argument is a comparison. */
  boolean ofCondition() {
    return this == FIRST || this == STREAK;
  }
}
