package almanac.data;

import almanac.source.Span;
import almanac.value.Verdict;
import java.util.Optional;

/**
 * What came of holding one published number, total or condition against the data; texts are plain,
 * for readers and diagnostics alike.
 *
 * @param cell the cell's id, {@code loans.balance_share[2017, sme]}; of a condition, the row's
 * @param at where the number, or the condition, was written
 * @param published the number as it was written; of a condition, its left side
 * @param recomputed of a condition, its right side; else made of the verdict when it is asked for
 * @param note the note that explains a mismatch, or that has the cell left alone
 * @param verdict of a number that was recomputed
 */
public record Checked(
    Result result,
    String cell,
    Span at,
    String published,
    String recomputed,
    Optional<Note> note,
    Optional<Verdict> verdict) {
  /**
   * What comes out, with its interval where it has one; of a condition, its right side; empty where
   * the cell was left alone.
   */
  @Override
  public String recomputed() {
    return verdict.map(v -> Plain.text(v.recomputed(), v.interval())).orElse(recomputed);
  }

  /** How it came out. */
  public enum Result {
    AGREES,
    /** It does not come out, and a note says why. */
    EXPLAINED,
    /** It does not come out, and no note says why: an error. */
    MISMATCH,
    /** Not held against anything: a part is not known, or measured from another base. */
    LEFT_ALONE;

    static Result of(boolean agrees, Optional<Note> mismatch) {
      if (agrees) {
        return AGREES;
      }
      return mismatch.isPresent() ? EXPLAINED : MISMATCH;
    }
  }
}
