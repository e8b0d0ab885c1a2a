package almanac.render;

import java.util.List;

/**
 * A table with its frame.
 *
 * @param id unique in the page; the table's anchor
 * @param number such as 表1-4; may be empty
 * @param title finding or subject
 * @param subtitle area, period, units that all columns share; may be empty
 * @param heads rows of column heads: groups, then columns
 * @param totals rows below the line, left alone when the reader sorts
 * @param notes in the order of their letters
 * @param source may be empty
 * @param legend what the symbols in the cells mean, only those that occur
 * @param links the table as CSV, its dataset: only what exists
 */
public record TableView(
    Words words,
    String id,
    String number,
    Html title,
    String subtitle,
    List<List<Head>> heads,
    List<Row> rows,
    List<Row> totals,
    List<Note> notes,
    Html source,
    List<String> legend,
    List<LinkView> links) {
  public TableView {
    heads = heads.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    notes = List.copyOf(notes);
    legend = List.copyOf(legend);
    links = List.copyOf(links);
  }

  /** So long that its heads stay in view. */
  public boolean isLong() {
    return rows.size() > 15;
  }

  /**
   * A column's head, or that of a group of columns.
   *
   * @param unit small, below the text; may be empty
   * @param columns how many it spans; more than one is a group
   * @param rows how many rows of heads it spans
   * @param number it stands over numbers
   */
  public record Head(Html text, String unit, int columns, int rows, boolean number) {
    public static Head text(String text) {
      return new Head(Html.of(text), "", 1, 1, false);
    }

    public static Head number(String text, String unit) {
      return new Head(Html.of(text), unit, 1, 1, true);
    }

    public static Head group(String text, int columns) {
      return new Head(Html.of(text), "", columns, 1, false);
    }

    /** The same over several rows of heads. */
    public Head over(int rowsOfHeads) {
      return new Head(text, unit, columns, rowsOfHeads, number);
    }

    public boolean isGroup() {
      return columns > 1;
    }
  }

  /**
   * A row.
   *
   * @param id its anchor; may be empty
   */
  public record Row(String id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param pad digits that the number lacks to stand under the others of its column, such as {@code
   *     .00}; written, but not seen
   * @param rows how many rows a head spans
   * @param id its anchor; may be empty
   * @param data what scripts ask of it
   */
  public record Cell(
      Html text, Kind kind, String pad, int rows, List<Mark> marks, String id, Data data) {
    public Cell {
      marks = List.copyOf(marks);
    }

    public static Cell of(Html text, Kind kind) {
      return new Cell(text, kind, "", 1, List.of(), "", Data.NONE);
    }

    public Cell pad(String digits) {
      return new Cell(text, kind, digits, rows, marks, id, data);
    }

    public Cell over(int count) {
      return new Cell(text, kind, pad, count, marks, id, data);
    }

    public Cell marks(List<Mark> letters) {
      return new Cell(text, kind, pad, rows, letters, id, data);
    }

    public Cell at(String anchor) {
      return new Cell(text, kind, pad, rows, marks, anchor, data);
    }

    public Cell data(Data asked) {
      return new Cell(text, kind, pad, rows, marks, id, asked);
    }
  }

  /**
   * What a cell's text does not say by itself.
   *
   * @param amount in the base unit, where the numbers of a column have several; else empty
   * @param mark the key of its mark in the chart; empty where it has none
   */
  public record Data(String amount, String mark) {
    public static final Data NONE = new Data("", "");

    public static Data amount(String amount) {
      return new Data(amount, "");
    }

    public static Data mark(int key) {
      return new Data("", String.valueOf(key));
    }
  }

  /** What a cell holds, by its looks. */
  public enum Kind {
    /** A key: the row's name. */
    HEAD(""),
    TEXT(""),
    NUMBER("n"),
    /** Below zero. */
    NEGATIVE("n neg"),
    /** Computed by the build, not published. */
    COMPUTED("n computed");

    private final String css;

    Kind(String css) {
      this.css = css;
    }

    public String css() {
      return css;
    }

    public boolean isHead() {
      return this == HEAD;
    }
  }

  /**
   * A letter behind a number that leads to its note.
   *
   * @param id the letter's anchor, unique in the page; empty for all but the first that leads to
   *     the note
   * @param href to the note
   */
  public record Mark(String letter, String id, String href) {}

  /**
   * A note below the table.
   *
   * @param back to the first letter that leads here
   */
  public record Note(String letter, String id, String back, Html text) {}
}
