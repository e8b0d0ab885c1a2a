package almanac.value;

import almanac.source.Diagnostics;

/** Computes expressions where they stand. */
public record Evaluator(Units units, Decimals decimals) {

  /** A value in prose: a claim that does not hold is reported. */
  public Evaluation evaluate(Expression expression, Scope scope, Diagnostics diagnostics) {
    try {
      return new Claims(expression, new Frame(this, scope, diagnostics)).inProse();
    } catch (Halt halt) {
      return halt.with();
    }
  }

  /**
   * A field's formula or a derived cell, which claims nothing; of {@code share(any, b)} the term is
   * a {@link Term.Share}, to be given to {@link Recomputation#compare} and to nothing else.
   */
  public Evaluation formula(Expression expression, Scope scope, Diagnostics diagnostics) {
    try {
      return new Claims(expression, new Frame(this, scope, diagnostics)).inFormula();
    } catch (Halt halt) {
      return halt.with();
    }
  }

  /**
   * A condition of a dataset: the outcome has a {@link Claim}, and one that does not hold is left
   * to the caller to report.
   */
  public Evaluation check(Expression expression, Scope scope, Diagnostics diagnostics) {
    try {
      return new Claims(expression, new Frame(this, scope, diagnostics)).inCheck();
    } catch (Halt halt) {
      return halt.with();
    }
  }

  /** How a term is shown: rounded half up once; a cell as it was written. */
  public Measure shown(Term term) {
    return new Precision(decimals).shown(term);
  }
}
