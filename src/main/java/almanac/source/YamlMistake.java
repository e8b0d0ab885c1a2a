package almanac.source;

/** Thrown within the YAML reader where a mistake ends what can be read in order. */
final class YamlMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;
  private final int resume;

  YamlMistake(Diagnostic diagnostic) {
    this(diagnostic, diagnostic.at().start());
  }

  /**
   * @param resume the offset of the last character that the mistake spoils
   */
  YamlMistake(Diagnostic diagnostic, int resume) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
    this.resume = resume;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }

  int resume() {
    return resume;
  }
}
