package almanac.site;

/**
 * What readers call a figure or a table: 图 1-2, 表 1-4.
 *
 * @param number by chapter, at first placement in the order of reading; without a chapter, alone
 */
public record FigureNumber(Kind kind, String number) {
  /** Figures and tables are counted apart. */
  public enum Kind {
    FIGURE,
    TABLE
  }
}
