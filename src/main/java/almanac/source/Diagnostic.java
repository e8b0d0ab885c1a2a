package almanac.source;

import java.util.Comparator;

/**
 * A mistake of an author, with its place and a way out.
 *
 * @param code the kind of mistake, in lower case with hyphens, such as {@code unknown-figure};
 *     stable
 * @param message one line in lower case, in the author's words, which it quotes
 * @param help a way out, one line; empty if the message says it all
 */
public record Diagnostic(Severity severity, String code, Span at, String message, String help) {

  /** The order of a report: by file, line, column, code. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.at().file().path())
          .thenComparing(d -> d.at().start())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public static Diagnostic error(String code, Span at, String message) {
    return new Diagnostic(Severity.ERROR, code, at, message, "");
  }

  public static Diagnostic warning(String code, Span at, String message) {
    return new Diagnostic(Severity.WARNING, code, at, message, "");
  }

  public static Diagnostic note(String code, Span at, String message) {
    return new Diagnostic(Severity.NOTE, code, at, message, "");
  }

  /** The same, with a way out; an empty text changes nothing. */
  public Diagnostic withHint(String hint) {
    return hint.isEmpty() ? this : new Diagnostic(severity, code, at, message, hint);
  }
}
