package almanac.export;

/**
 * How a cell of a workbook looks.
 *
 * @param format of its number, {@code #,##0.00}; empty for a text
 * @param quoted a text that begins like a formula, and must stay one when it is edited
 */
record Style(Face face, String format, boolean quoted) {
  /** What a cell is on its sheet: its font, its ground, its lines. */
  enum Face {
    BODY(Font.PLAIN, 0, 0, "<alignment vertical=\"top\"/>"),
    /** Texts of several lines. */
    PROSE(Font.PLAIN, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** Derived or computed, not published. */
    DERIVED(Font.ITALIC, 0, 0, "<alignment vertical=\"top\"/>"),
    TOTAL(Font.BOLD, 0, 2, "<alignment vertical=\"top\"/>"),
    TOTAL_DERIVED(Font.BOLD_ITALIC, 0, 2, "<alignment vertical=\"top\"/>"),
    /** What stands in the place of a number. */
    SYMBOL(Font.PLAIN, 0, 0, "<alignment horizontal=\"right\" vertical=\"top\"/>"),
    TITLE(Font.TITLE, 0, 0, "<alignment vertical=\"center\"/>"),
    SECTION(Font.BOLD, 0, 1, "<alignment vertical=\"bottom\"/>"),
    LABEL(Font.MUTED, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
    LINK(Font.LINK, 0, 0, "<alignment vertical=\"top\"/>"),
    HEAD(Font.HEAD, 2, 0, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    HEAD_NUMBER(
        Font.HEAD, 2, 0, "<alignment horizontal=\"right\" vertical=\"center\" wrapText=\"1\"/>"),
    UNIT(Font.MUTED, 3, 0, "<alignment horizontal=\"right\"/>"),
    NAME(Font.MUTED, 3, 1, "<alignment vertical=\"top\"/>"),
    NAME_NUMBER(Font.MUTED, 3, 1, "<alignment horizontal=\"right\" vertical=\"top\"/>");

    final Font font;
    final int fill;
    final int border;
    final String alignment;
    private final boolean wraps;

    Face(Font font, int fill, int border, String alignment) {
      this.font = font;
      this.fill = fill;
      this.border = border;
      this.alignment = alignment;
      this.wraps = alignment.contains("wrapText");
    }

    boolean wraps() {
      return wraps;
    }
  }

  /** A font of the workbook. */
  enum Font {
    PLAIN("<sz val=\"10\"/><color rgb=\"FF1F2933\"/>"),
    BOLD("<b/><sz val=\"10\"/><color rgb=\"FF1F2933\"/>"),
    ITALIC("<i/><sz val=\"10\"/><color rgb=\"FF1F2933\"/>"),
    BOLD_ITALIC("<b/><i/><sz val=\"10\"/><color rgb=\"FF1F2933\"/>"),
    TITLE("<b/><sz val=\"16\"/><color rgb=\"FF12385B\"/>"),
    MUTED("<sz val=\"10\"/><color rgb=\"FF52606D\"/>"),
    HEAD("<b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/>"),
    LINK("<u/><sz val=\"10\"/><color rgb=\"FF0B5CAD\"/>");

    final String xml;

    Font(String xml) {
      this.xml = "<font>" + xml + "<name val=\"Arial\"/><family val=\"2\"/></font>";
    }
  }

  static Style of(Face face) {
    return new Style(face, "", false);
  }

  static Style number(Face face, String format) {
    return new Style(face, format, false);
  }
}
