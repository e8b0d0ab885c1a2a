package almanac.site;

import almanac.data.CellRef;
import almanac.source.Span;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Relation;
import almanac.value.Term;
import java.util.List;
import java.util.Optional;

/**
 * A number in a sentence, or words that were checked, with all that they rest on.
 *
 * @param shown as the reader sees it
 * @param tag what to write for it: {@code {{ loans.balance }}}
 * @param at where that was written
 * @param computed what comes out of more than one cell; empty for a cell as it is, and for words
 * @param fixed it reads the same whatever the cells hold, as long as its claim does
 * @param counted how a place or a number of cells came about, which tells only of their order or of
 *     those there are
 * @param cells those that the tag names, then those that they were computed from
 * @param looked those that a claim looks at besides: what it names in earlier periods
 */
public record ProofValue(
    String shown,
    String tag,
    Span at,
    Optional<ProofNumber> computed,
    Optional<Claim> claim,
    boolean fixed,
    Optional<Term.Counted> counted,
    List<ProofCell> cells,
    List<CellRef> looked) {
  public ProofValue {
    cells = List.copyOf(cells);
    looked = List.copyOf(looked);
  }

  /** How the periods come into a claim. */
  public enum Over {
    /** Not at all. */
    NOW,
    /** True in no earlier period. */
    FIRST,
    /** The number of periods in a row. */
    STREAK
  }

  /**
   * What the sentence claims; it holds.
   *
   * @param given what the data give
   * @param right what that is compared with
   * @param since of {@link Over#FIRST} the earliest period that was looked at
   */
  public record Claim(
      Relation relation, ProofNumber given, Measure right, Over over, Optional<Period> since) {}
}
