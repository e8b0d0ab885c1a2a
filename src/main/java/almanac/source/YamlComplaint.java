package almanac.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the YAML library says when one thing only can be meant, and what an author is told instead:
 * {@code %s} is the rest of the line there, {@code %c} its first character.
 */
enum YamlComplaint {
  TAB(
      "(TAB)' that cannot start any token",
      Where.SHOWN,
      "a tab stands where only spaces can",
      "write spaces instead"),
  START(
      "that cannot start any token",
      Where.SHOWN,
      "no text can start with \"%c\"",
      "put the text in quotes"),
  ALIAS(
      "while scanning an alias",
      Where.START,
      "no text can start with \"*\": \"%s\"",
      "put the text in quotes"),
  ANCHOR(
      "while scanning an anchor",
      Where.START,
      "no text can start with \"&\": \"%s\"",
      "put the text in quotes"),
  TAG(
      "while scanning a tag",
      Where.START,
      "no text can start with \"!\": \"%s\"",
      "put the text in quotes"),
  TAG_HANDLE(
      "undefined tag handle",
      Where.START,
      "no text can start with \"!\": \"%s\"",
      "put the text in quotes"),
  DIRECTIVE(
      "directive",
      Where.START,
      "no line can start with \"%\": \"%s\"",
      "remove the line, or put the text in quotes"),
  BLANK_LINES(
      "leading empty lines",
      Where.SHOWN,
      "the blank lines above \"%s\" are indented deeper than it",
      "take the spaces out of the blank lines"),
  BLOCK_TEXT(
      "while scanning a block scalar",
      Where.SHOWN,
      "\"%s\" stands in the line of its \"|\" or \">\"",
      "start the text in the next line, indented, or put a text that starts with \"|\" or \">\" in"
          + " quotes"),
  OPEN_QUOTE(
      "unexpected end of stream",
      Where.START,
      "this quote is never closed: %s",
      "close it with the same quote"),
  SPLIT_QUOTE(
      "unexpected document separator",
      Where.START,
      "this quote is never closed: %s",
      "close it with the same quote"),
  ESCAPE(
      "unknown escape character",
      Where.BACKSLASH,
      "\"\\\" and what follows is no character here: \"%s\"",
      "write \"\\\\\" for a backslash, or put the text in single quotes"),
  HEX_ESCAPE(
      "expected escape sequence",
      Where.BACKSLASH,
      "\"\\\" and what follows is no character here: \"%s\"",
      "write \"\\\\\" for a backslash, or put the text in single quotes"),
  LIST(
      "sequence entries are not allowed",
      Where.SHOWN,
      "no list can start here: \"%s\"",
      "start it in the next line, or put a text that starts with \"-\" in quotes"),
  KEY(
      "mapping keys are not allowed",
      Where.SHOWN,
      "no key can stand here: \"%s\"",
      "put a text that starts with \"?\" in quotes"),
  DOCUMENT(
      "<document start>",
      Where.SHOWN,
      "\"%s\" does not belong to what stands above it",
      "a file holds one mapping, whose keys start in the first column"),
  VALUE(
      "expected the node content",
      Where.SHOWN,
      "a value is missing before \"%s\"",
      "put a text that starts with one of [ ] { } , in quotes");

  private final String said;
  private final Where where;
  private final String message;
  private final String help;

  YamlComplaint(String said, Where where, String message, String help) {
    this.said = said;
    this.where = where;
    this.message = message;
    this.help = help;
  }

  static Optional<YamlComplaint> of(String said) {
    return Arrays.stream(values()).filter(c -> said.contains(c.said)).findFirst();
  }

  /** Which place an author is pointed to. */
  private enum Where {
    /** The start of the part that has the problem. */
    START,
    /** Where the problem showed. */
    SHOWN,
    /** The last backslash before that. */
    BACKSLASH
  }

  Diagnostic diagnostic(YamlProblem problem) {
    int offset =
        switch (where) {
          case START -> problem.from();
          case SHOWN -> problem.at();
          case BACKSLASH ->
              Math.max(problem.from(), problem.file().text().lastIndexOf('\\', problem.at() - 1));
        };
    String line = problem.lineFrom(offset);
    String words =
        message.replace("%c", YamlProblem.first(line)).replace("%s", YamlProblem.shortened(line));
    return Diagnostic.error(code(), problem.file().span(offset, offset + line.length()), words)
        .withHint(help);
  }

  private String code() {
    return switch (this) {
      case TAB -> "yaml-tab";
      case ALIAS -> "yaml-alias";
      case ANCHOR -> "yaml-anchor";
      case TAG, TAG_HANDLE -> "yaml-tag";
      default -> "yaml-syntax";
    };
  }
}
