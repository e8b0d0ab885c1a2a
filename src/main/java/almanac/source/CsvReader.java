package almanac.source;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values by RFC 4180; a blank line is no row. */
public final class CsvReader {
  private static final String HELP =
      "cells are parted by \",\"; a cell that holds one is put in double quotes";

  private final SourceFile file;
  private final String text;
  private final Diagnostics diagnostics;
  private int at;
  private boolean broken;

  private CsvReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.text = file.text();
    this.diagnostics = diagnostics;
  }

  /** The table, without the rows that were reported as ragged or as not closed. */
  public static TextTable read(SourceFile file, Diagnostics diagnostics) {
    return new CsvReader(file, diagnostics).table();
  }

  private TextTable table() {
    skipBlankLines();
    if (at >= text.length()) {
      return TableBuilder.empty(file.start(), diagnostics);
    }
    List<Text> header = row().stream().map(Text::strip).toList();
    TableBuilder table = new TableBuilder(header, HELP, diagnostics);
    for (skipBlankLines(); at < text.length(); skipBlankLines()) {
      int start = at;
      List<Text> cells = row();
      if (!broken) {
        table.add(file.span(start, Math.max(start, at - 1)), cells);
      }
    }
    return table.table();
  }

  private void skipBlankLines() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  /** The cells up to a line break, which is taken too. */
  private List<Text> row() {
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
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    int quote = text.indexOf('"', from);
    if (quote >= 0 && quote < at) {
      stray(quote, "a quote stands amid a cell without quotes");
    }
    return Text.of(file.span(from, at));
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
