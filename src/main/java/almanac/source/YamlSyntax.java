package almanac.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.exc.StreamReadException;

/** Says in an author's words what the YAML library found wrong. */
final class YamlSyntax {
  private YamlSyntax() {}

  /**
   * Where the library gave up.
   *
   * @param last the token before
   */
  record Place(Span all, CodePoints codePoints, Span last) {
    int offset(Optional<Mark> mark) {
      return mark.map(m -> all.start() + codePoints.offset(m.getIndex())).orElse(last.start());
    }
  }

  static YamlMistake mistake(RuntimeException thrown, Place place) {
    if (!(thrown.getCause() instanceof MarkedYamlEngineException marked)) {
      return unmarked(thrown, place);
    }
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    String context = marked.getContext() == null ? "" : marked.getContext();
    int at = place.offset(marked.getProblemMark());
    int from = marked.getContextMark().isEmpty() ? at : place.offset(marked.getContextMark());
    YamlProblem found = new YamlProblem(place.last(), context + ": " + problem, from, at);
    return new YamlMistake(found.diagnostic(), found.resume());
  }

  /** The library names no place for a key that is no text, nor for an impossible escape. */
  private static YamlMistake unmarked(RuntimeException thrown, Place place) {
    SourceFile file = place.last().file();
    int at = nextToken(file.text(), place.last().end());
    if (thrown instanceof StreamReadException && thrown.getCause() == null) {
      return new YamlMistake(key(file, at));
    }
    int escape = file.text().indexOf("\\U", at);
    YamlProblem problem = new YamlProblem(place.last(), "", at, Math.max(at, escape) + 1);
    return new YamlMistake(
        thrown.getCause() instanceof NumberFormatException && escape >= 0
            ? YamlComplaint.HEX_ESCAPE.diagnostic(problem)
            : problem.unknown());
  }

  private static int nextToken(String text, int from) {
    int at = from;
    while (at < text.length() && " \n?,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Math.min(at, text.length());
  }

  private static Diagnostic key(SourceFile file, int at) {
    if (file.text().startsWith("*", at)) {
      return alias(file.span(at, at + 1));
    }
    if (at > 0 && file.text().startsWith("{{", at - 1)) {
      return Diagnostic.error(
              "yaml-syntax", file.span(at - 1, at + 1), "no text can start with \"{{\"")
          .withHint("put the text in quotes");
    }
    return Diagnostic.error("yaml-key", file.span(at, at), "a key must be a text")
        .withHint("put a key that starts with a bracket in quotes");
  }

  static Diagnostic alias(Span at) {
    return Diagnostic.error(
            "yaml-alias", at, "\"" + word(at) + "\" repeats another value, which is not read")
        .withHint("write the value out; a text that starts with \"*\" needs quotes");
  }

  static Diagnostic anchor(Span at) {
    return Diagnostic.error(
            "yaml-anchor", at, "\"" + word(at) + "\" names a value, which is not read")
        .withHint("remove it; a text that starts with \"&\" needs quotes");
  }

  static Diagnostic tag(Span at) {
    return Diagnostic.error("yaml-tag", at, "\"" + word(at) + "\" is a tag, which is not read")
        .withHint("remove it; a text that starts with \"!\" needs quotes");
  }

  private static String word(Span at) {
    String text = at.file().text();
    int end = at.start();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return YamlProblem.shortened(text.substring(at.start(), end));
  }

  /** Points at the line that starts the document, or else at what is in it. */
  static Diagnostic secondDocument(Span all, int token) {
    String text = all.file().text();
    int line = text.lastIndexOf("\n---", token);
    int at = line >= all.start() ? line + 1 : token;
    return Diagnostic.error(
            "yaml-second-document", all.file().span(at, at + 3), "a second document starts here")
        .withHint("a file holds one; remove the line \"---\", or make a second file");
  }
}
