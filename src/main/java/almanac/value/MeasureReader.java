package almanac.value;

import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.Optional;

/** Reads a number with its unit, as cells of a table hold it. */
public final class MeasureReader {
  private MeasureReader() {}

  /**
   * Empty where the text is no number, which has then been reported.
   *
   * @param text neither blank nor {@code —} or {@code …}
   * @param bare the unit of a number without one; where it is {@link Unit#NUMBER} any unit may be
   *     written
   */
  public static Optional<Measure> read(Text text, Unit bare, Units units, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
