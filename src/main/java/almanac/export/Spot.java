package almanac.export;

import almanac.export.Style.Face;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A cell of a sheet: typed, so that no text is ever run as a formula.
 *
 * @param content a text, or a number as the file has it
 * @param link where it leads: an address, or {@code #} and a place of the workbook; empty for
 *     nowhere
 */
record Spot(Style style, boolean numeric, String content, String link) {
  /** What a cell can hold (“Excel specifications and limits”). */
  static final int LONGEST = 32_767;

  static final Spot NOTHING = text(Face.BODY, "");

  /** Number formats show no more. */
  private static final int DECIMALS = 30;

  /** From which on all programs count days alike. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  static Spot text(Face face, String text) {
    String held = cut(text);
    return new Spot(new Style(face, "", !Guard.on(held).equals(held)), false, held, "");
  }

  static Spot link(String text, String address) {
    return new Spot(Style.of(Face.LINK), false, text, address);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /**
   * A number that shows the decimals it was written with; a text if a spreadsheet would round it.
   *
   * @param before what stands before it, such as {@code ~}
   */
  static Spot number(Face face, BigDecimal number, String before) {
    int decimals = Math.max(0, number.scale());
    if (new Item.Amount(number).isLarge() || decimals > DECIMALS) {
      return text(Face.SYMBOL, before + number.toPlainString());
    }
    String format = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    String shown = before.isEmpty() ? format : "\"" + before + "\"" + format;
    return new Spot(Style.number(face, shown), true, number.toPlainString(), "");
  }

  /** A whole number without marks between thousands. */
  static Spot year(Face face, String year) {
    return new Spot(Style.number(face, "0"), true, year, "");
  }

  /** A day; a text if it is none of the calendar of spreadsheets. */
  static Spot day(Face face, String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      return date.isBefore(FIRST_DAY)
          ? text(face, day)
          : new Spot(
              Style.number(face, "yyyy-mm-dd"),
              true,
              String.valueOf(ChronoUnit.DAYS.between(ZERO, date)),
              "");
    } catch (java.time.format.DateTimeParseException e) {
      return text(face, day); // a month, a year
    }
  }
}
