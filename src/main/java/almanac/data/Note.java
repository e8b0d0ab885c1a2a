package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.Optional;

/**
 * A note that travels with a number.
 *
 * @param printed of a misprint, what was printed
 */
public record Note(String name, Span at, Kind kind, Localized text, Optional<Text> printed) {
  /** What a note does. */
  public enum Kind {
    EXPLAINS,
    /** Measured from another base: formulas and checks leave the cell alone. */
    BASE,
    /** A written cell may differ from its formula. */
    MISMATCH,
    /** The cell holds the corrected value; something else was printed. */
    MISPRINT
  }

  /** Whether what is shown and what is right differ: such notes fill the data-notes page. */
  public boolean isConflict() {
    return kind == Kind.MISMATCH || kind == Kind.MISPRINT;
  }
}
