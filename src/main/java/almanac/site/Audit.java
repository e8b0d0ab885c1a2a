package almanac.site;

import almanac.source.Span;

/**
 * Something that is held against the data at each build.
 *
 * @param at where the number, the condition or the claim was written
 * @param subject the cell whose number it is; of a condition its row; of a claim its page
 * @param rule what must come out: a formula, a condition, a tag; empty for the sum of parts
 */
public record Audit(Kind kind, Span at, String subject, String rule) {
  /** What is checked. */
  public enum Kind {
    /** What a sentence claims. */
    CLAIM,
    /** A published number against its field's formula. */
    FORMULA,
    /** A published total against its parts. */
    TOTAL,
    /** What must hold in each row of a dataset. */
    CONDITION
  }
}
