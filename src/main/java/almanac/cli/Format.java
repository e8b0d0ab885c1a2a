package almanac.cli;

import almanac.Answer;
import almanac.ProofSheet;
import almanac.source.ArgumentException;
import almanac.source.Diagnostic;
import java.util.List;
import java.util.Locale;

/** How mistakes are told. */
enum Format {
  /** For people. */
  TEXT,
  JSON,
  /** Static Analysis Results Interchange Format 2.1.0. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines of a change. */
  GITHUB;

  /** The whole report, which ends with a line break if there is anything to say. */
  String report(List<Diagnostic> found) {
    return switch (this) {
      case TEXT -> TextReport.of(found);
      case JSON -> JsonReport.of(found);
      case SARIF -> SarifReport.of(found);
      case GITHUB -> GithubReport.of(found);
    };
  }

  /**
   * A page to be proofread, which ends with a line break.
   *
   * @throws ArgumentException if there is no such form of it
   */
  String proof(ProofSheet sheet) {
    return switch (this) {
      case TEXT, GITHUB -> ProofReport.of(sheet);
      case JSON -> sheet.json() + "\n";
      case SARIF -> throw new ArgumentException("--values has no form in sarif; take text or json");
    };
  }

  /** An answer, which ends with a line break. */
  String answer(Answer answer) {
    return this == JSON ? answer.json() + "\n" : AnswerReport.of(answer);
  }

  /**
   * Of what SARIF cannot say.
   *
   * @throws ArgumentException if it is asked for
   */
  void refuseSarif(String command) {
    if (this == SARIF) {
      throw new ArgumentException(command + " has no form in sarif; take text or json");
    }
  }

  /** A program reads it: it belongs on the standard output, also when there are no mistakes. */
  boolean isData() {
    return this == JSON || this == SARIF;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
