package almanac.content;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import org.commonmark.node.Node;

/** Where the mistakes of one file go. */
record Reports(SourceFile file, Diagnostics diagnostics) {

  Span at(Node node) {
    return Places.of(file, node);
  }

  void error(String code, Span at, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, at, message).withHint(hint));
  }

  void warning(String code, Span at, String message, String hint) {
    diagnostics.report(Diagnostic.warning(code, at, message).withHint(hint));
  }
}
