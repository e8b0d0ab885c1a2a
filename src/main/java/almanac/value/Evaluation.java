package almanac.value;

import almanac.source.Span;

/** What an expression came to. */
public sealed interface Evaluation permits Outcome, Evaluation.Blank, Evaluation.Failed {
  /**
   * A part is not known; nothing was reported, the caller decides.
   *
   * @param at where the cell that is not known was written
   * @param id the cell's name, {@code loans.balance[2017, all]}
   * @param symbol what stands in it: empty, {@code —} or {@code …}
   */
  record Blank(Span at, String id, String symbol) implements Evaluation {}

  /** A mistake, which has been reported. */
  record Failed() implements Evaluation {}
}
