package almanac.value;

import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.Optional;

/**
 * Reads the one expression language of prose, formulas and checks.
 *
 * <p>A key that reads as a period, {@code 2016..2017} included, is one key: {@link Expr.Pick.One}.
 */
public final class ExpressionParser {
  private ExpressionParser() {}

  /** Empty after a mistake; the first one in the text has then been reported. */
  public static Optional<Expression> parse(Text text, Units units, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
