package almanac.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A problem that the YAML library met.
 *
 * @param last the token before
 * @param said the library's words
 * @param from where the part with the problem starts
 * @param at where the problem showed
 */
record YamlProblem(Span last, String said, int from, int at) {
  private static final String SYNTAX = "yaml-syntax";
  private static final String COLON_HELP = "a text that holds \": \" needs quotes";

  /** Longer texts are cut when they are quoted. */
  private static final int QUOTED = 40;

  private static final Pattern WIDE_COLON = Pattern.compile("^[\\s-]*[\\p{L}\\p{N}_-]+：.*");
  private static final Pattern TIGHT_COLON = Pattern.compile("^[\\s-]*[\\p{L}\\p{N}_-]+:\\S.*");
  private static final Pattern KEY_BEFORE = Pattern.compile("^[\\s-]*[^\\s:#][^:#]*: +\\S.*");

  SourceFile file() {
    return last.file();
  }

  /** The offset of the last character that the problem spoils. */
  int resume() {
    return said.contains("end of stream") ? from : at;
  }

  Diagnostic diagnostic() {
    if (said.contains("mapping values are not allowed")) {
      return colon();
    }
    if (said.contains("could not find expected ':'")) {
      return noColon(from);
    }
    if (said.contains("expected <block end>")) {
      return misplaced();
    }
    if (said.contains("expected ',' or")) {
      return bracket();
    }
    if (said.contains("<stream end>")) {
      return endOfFile();
    }
    return YamlComplaint.of(said).map(c -> c.diagnostic(this)).orElseGet(this::other);
  }

  /** A second colon in a line, or one below a text that has already ended. */
  private Diagnostic colon() {
    int start = file().lineStart(file().line(at));
    String before = file().text().substring(start, at);
    if (KEY_BEFORE.matcher(before).matches()) {
      return error(at, "\": \" stands amid a text without quotes", COLON_HELP);
    }
    int above = lineAbove(start);
    if (above >= 0 && help(lineFrom(above)).isPresent()) {
      return noColon(above);
    }
    int key = start + before.length() - before.stripLeading().length();
    return error(
        key,
        "no key can stand here: \"" + shortened(lineFrom(key)) + "\"",
        "the keys of one mapping start in the same column; " + COLON_HELP);
  }

  private int lineAbove(int start) {
    int at = start;
    while (at > 0) {
      at = file().lineStart(file().line(at - 1));
      if (!lineFrom(at).isBlank()) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<String> help(String line) {
    if (WIDE_COLON.matcher(line).matches()) {
      return Optional.of("write \": \" for the full-width \"：\"");
    }
    return TIGHT_COLON.matcher(line).matches()
        ? Optional.of("write a space behind \":\"")
        : Optional.empty();
  }

  private Diagnostic noColon(int offset) {
    String line = lineFrom(offset);
    return error(
        offset,
        "\"" + shortened(line) + "\" has no \": \" behind a key",
        help(line).orElse("write \"key: text\", or indent it like the text that it belongs to"));
  }

  /** A line that is indented unlike its neighbours, or words behind a closed quote or bracket. */
  private Diagnostic misplaced() {
    String before = file().text().substring(file().lineStart(file().line(at)), at);
    String here = shortened(lineFrom(at));
    if (before.isBlank()) {
      return error(
          at,
          "\"" + here + "\" is not indented like what it belongs to",
          "the keys of one mapping, and the items of one list, start in the same column");
    }
    if (last.text().startsWith("*")) {
      return YamlSyntax.alias(last);
    }
    if (last.end() <= at && last.line() < file().line(last.end()) && quoted(last)) {
      return error(
          last.start(),
          "this quote is closed only in line " + file().line(last.end()),
          "close it in its own line");
    }
    return error(
        at,
        "\"" + here + "\" stands behind a value that has ended",
        "put all of the text in quotes; a quote within \"…\" is written \\\", within '…' ''");
  }

  private static boolean quoted(Span span) {
    return span.text().startsWith("\"") || span.text().startsWith("'");
  }

  private Diagnostic bracket() {
    String open = file().text().substring(from, from + 1);
    String close = open.equals("[") ? "]" : "}";
    if (said.contains("<stream end>") || !deeper()) {
      return error(from, "this \"" + open + "\" is not closed", "close it with \"" + close + "\"");
    }
    return error(
        at,
        "\"" + shortened(lineFrom(at)) + "\" does not belong between brackets here",
        "put \",\" between items; " + COLON_HELP);
  }

  private Diagnostic endOfFile() {
    return last.text().startsWith("[") || last.text().startsWith("{")
        ? new YamlProblem(last, said, last.start(), at).bracket()
        : error(last.start(), "the file ends amid brackets", "close each with \"]\" or \"}\"");
  }

  /** Whether the problem's line could still belong to the brackets. */
  private boolean deeper() {
    int opening = file().line(from);
    int showing = file().line(at);
    return opening == showing || indentation(showing) > indentation(opening);
  }

  private int indentation(int line) {
    String text = file().lineText(line);
    return text.length() - text.stripLeading().length();
  }

  private Diagnostic other() {
    String words = said.replaceAll("\\s+", " ").replaceAll("^[: ]+", "");
    return error(
        at, words.toLowerCase(Locale.ROOT), "put a text with special characters in quotes");
  }

  /** Where the library says nothing that would help. */
  Diagnostic unknown() {
    String line = shortened(lineFrom(from));
    return error(from, "\"" + line + "\" cannot be read", "put the text in quotes");
  }

  private Diagnostic error(int offset, String message, String help) {
    Span span = file().span(offset, offset + lineFrom(offset).length());
    return Diagnostic.error(SYNTAX, span, message).withHint(help);
  }

  /** What is written from an offset to the end of its line. */
  String lineFrom(int offset) {
    String text = file().text();
    int start = Math.min(offset, text.length());
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
  }

  static String first(String line) {
    return line.isEmpty() ? "" : line.substring(0, line.offsetByCodePoints(0, 1));
  }

  static String shortened(String line) {
    String words = line.strip();
    return words.codePointCount(0, words.length()) <= QUOTED
        ? words
        : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…";
  }
}
