package almanac.source;

import java.io.IOException;

/** What keeps a workbook from being read; an author's mistake, to be reported. */
final class XlsxFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String help;

  XlsxFault(String code, String message, String help) {
    super(message);
    this.code = code;
    this.help = help;
  }

  /** As a diagnostic of the file, or of what names it. */
  Diagnostic at(Span at) {
    return Diagnostic.error(code, at, String.valueOf(getMessage())).withHint(help);
  }
}
