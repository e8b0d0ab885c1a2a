package almanac.markup;

/** What a folio is read on. */
public enum Medium {
  /** A page of the site: its style sheet, its colours by day and by night, every width. */
  SCREEN,

  /** Sheets: one width, nothing to press. */
  PAPER,

  /** The same in a file for each part. */
  BOOK;

  /** Whether the document stands on its own, without the site. */
  boolean isAlone() {
    return this != SCREEN;
  }
}
