package almanac.data;

import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Units;
import java.util.Optional;

/** Reads the expressions of one site's data files. */
record ExpressionReader(Units units, Diagnostics diagnostics) {
  /** Empty where it cannot be read, which has then been reported. */
  Optional<Expression> read(Text text) {
    return ExpressionParser.parse(text.strip(), units, diagnostics);
  }
}
