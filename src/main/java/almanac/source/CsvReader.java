package almanac.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads comma-separated values by RFC 4180; a blank line is no row. The file is looked through
 * once; its rows are taken from it when they are asked for.
 */
public final class CsvReader {
  private static final String HELP =
      "cells are parted by \",\"; a cell that holds one is put in double quotes";

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final CsvCursor cursor;
  private int[] starts = new int[64];
  private int count;

  private CsvReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.cursor = new CsvCursor(file, diagnostics);
  }

  /** The table, without the rows that were reported as ragged or as not closed. */
  public static TextTable read(SourceFile file, Diagnostics diagnostics) {
    return new CsvReader(file, diagnostics).table();
  }

  private TextTable table() {
    if (!cursor.hasNext()) {
      return TableBuilder.empty(file.start(), diagnostics);
    }
    List<Text> header = cursor.row().stream().map(Text::strip).toList();
    TableBuilder table = new TableBuilder(header, HELP, diagnostics);
    while (cursor.hasNext()) {
      int start = cursor.at();
      List<Text> cells = cursor.row();
      Span at = file.span(start, Math.max(start, cursor.at() - 1));
      if (!cursor.isBroken() && table.fits(at, cells)) {
        add(start);
      }
    }
    return new TextTable(header, new Rows(file, Arrays.copyOf(starts, count)));
  }

  private void add(int start) {
    starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
    starts[count++] = start;
  }

  /** Rows by where they start. */
  private static final class Rows extends AbstractList<List<Text>> {
    private final int[] starts;
    private final CsvCursor cursor;

    Rows(SourceFile file, int[] starts) {
      this.starts = starts;
      this.cursor = new CsvCursor(file, new Diagnostics());
    }

    @Override
    public synchronized List<Text> get(int index) {
      cursor.goTo(starts[index]);
      return cursor.row();
    }

    @Override
    public int size() {
      return starts.length;
    }
  }
}
