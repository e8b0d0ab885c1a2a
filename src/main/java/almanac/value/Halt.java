package almanac.value;

/** Ends the reading or the computing of one expression; what it came to is known. */
final class Halt extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Evaluation with;

  Halt(Evaluation with) {
    super(null, null, false, false);
    this.with = with;
  }

  static Halt reported() {
    return new Halt(new Evaluation.Failed());
  }

  Evaluation with() {
    return with;
  }
}
