package almanac.value;

import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * All that stands between double braces in prose, in a formula, or in a check.
 *
 * @param body a {@link Expr.Comparison} where it claims something
 * @param words what is shown instead of a number, after {@code as}
 */
public record Expression(Text text, Expr body, Optional<Text> words) {
  /** Every cell that it names, in order; not the cells that those rest on. */
  public List<Expr.Ref> references() {
    return References.in(body);
  }
}
