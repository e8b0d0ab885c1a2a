package almanac.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in comma-separated values, from which the next row is read. */
final class CsvCursor {
  /** So many different texts of a file are kept; what comes often comes early. */
  private static final int MOST_SHARED = 20_000;

  private final SourceFile file;
  private final String text;
  private final Diagnostics diagnostics;
  private final Map<String, String> shared = new HashMap<>();
  private int at;
  private boolean broken;

  CsvCursor(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.text = file.text();
    this.diagnostics = diagnostics;
  }

  int at() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  /** Whether a quote was met that is never closed; all behind it is one cell. */
  boolean isBroken() {
    return broken;
  }

  /** Goes over blank lines; whether a row follows. */
  boolean hasNext() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at < text.length();
  }

  /** The cells up to a line break, which is taken too. */
  List<Text> row() {
    List<Text> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    at++;
    return cells;
  }

  private Text cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain(at);
  }

  private Text plain(int from) {
    at = from;
    int quote = -1;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      quote = quote < 0 && text.charAt(at) == '"' ? at : quote;
      at++;
    }
    if (quote >= 0) {
      stray(quote, "a quote stands amid a cell without quotes");
    }
    return written(from, at);
  }

  /** Equal texts are one object, as far as there are not too many of them. */
  private Text written(int from, int to) {
    String value = text.substring(from, to);
    String known = shared.get(value);
    if (known == null && shared.size() < MOST_SHARED) {
      shared.put(value, value);
    }
    return Text.written(known == null ? value : known, file.span(from, to));
  }

  private void stray(int quote, String message) {
    diagnostics.report(
        Diagnostic.error("csv-stray-quote", file.span(quote, quote + 1), message)
            .withHint("put the whole cell in quotes, and write each quote in it twice"));
  }

  private Text quoted() {
    int open = at;
    int close = closing(open + 1);
    Text cell = unquoted(open + 1, close);
    at = Math.min(close + 1, text.length());
    if (close == text.length()) {
      broken = true;
      diagnostics.report(
          Diagnostic.error(
                  "csv-unclosed-quote", file.span(open, open + 1), "this quote is never closed")
              .withHint("a quote within a cell in quotes is written twice"));
    } else if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      stray(close, "the cell goes on behind its closing quote");
      skipCell();
    }
    return cell;
  }

  /** The quote that is not doubled, or the end of the file. */
  private int closing(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && text.startsWith("\"\"", quote)) {
      quote = text.indexOf('"', quote + 2);
    }
    return quote < 0 ? text.length() : quote;
  }

  private Text unquoted(int from, int to) {
    int quote = text.indexOf('"', from);
    if (quote < 0 || quote >= to) {
      return written(from, to);
    }
    StringBuilder value = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = from; i < to; i++) {
      offsets.add(i);
      value.append(text.charAt(i));
      i += text.charAt(i) == '"' ? 1 : 0;
    }
    offsets.add(to);
    return new Text(value.toString(), file, offsets.stream().mapToInt(Integer::intValue).toArray());
  }

  private void skipCell() {
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
  }
}
