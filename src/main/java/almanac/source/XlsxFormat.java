package almanac.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell's number is meant, as its number format tells (ECMA-376 18.8.30).
 *
 * @param decimals how many the format always shows
 */
record XlsxFormat(Kind kind, int decimals) {
  /** What a number of the format is. */
  enum Kind {
    NUMBER,
    /** A hundredth of what is shown, with a percent sign. */
    PERCENT,
    DAY,
    MONTH,
    YEAR,
    /** A time of the day, or a day with a time. */
    TIME
  }

  static final XlsxFormat GENERAL = new XlsxFormat(Kind.NUMBER, 0);

  /** All that says nothing of numbers: texts in quotes, escapes, fillers, colours, conditions. */
  private static final Pattern TALK =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.DOTALL);

  private static final Pattern FIXED = Pattern.compile("\\.(0+)");

  /** A double is told apart from its neighbours by at most so many digits. */
  private static final int MOST_DIGITS = 17;

  private static final int SURE_DIGITS = 15;

  /** By the format's code. */
  static XlsxFormat of(String code) {
    String first = TALK.matcher(code).replaceAll("").split(";", 2)[0];
    String plain = first.toLowerCase(java.util.Locale.ROOT);
    if (plain.contains("general") || plain.contains("@") || plain.contains("e+")) {
      return GENERAL;
    }
    if (plain.matches(".*[ymdhs].*")) {
      return new XlsxFormat(time(plain), 0);
    }
    Matcher fixed = FIXED.matcher(plain);
    return new XlsxFormat(
        plain.contains("%") ? Kind.PERCENT : Kind.NUMBER,
        fixed.find() ? fixed.group(1).length() : 0);
  }

  private static Kind time(String plain) {
    if (plain.matches(".*[hs].*")) {
      return Kind.TIME;
    } else if (plain.contains("d")) {
      return Kind.DAY;
    }
    return plain.contains("m") ? Kind.MONTH : Kind.YEAR;
  }

  /** Those that a file does not spell out (18.8.30), with the dates of Chinese spreadsheets. */
  static XlsxFormat of(int id) {
    if (id == 2 || id == 4 || id == 39 || id == 40) {
      return new XlsxFormat(Kind.NUMBER, 2);
    } else if (id == 9 || id == 10) {
      return new XlsxFormat(Kind.PERCENT, id == 9 ? 0 : 2);
    } else if (isIn(id, 18, 22) || isIn(id, 32, 35) || isIn(id, 45, 47)) {
      return new XlsxFormat(Kind.TIME, 0);
    } else if (id == 17 || id == 27 || id == 36 || id == 52 || id == 55 || id == 57) {
      return new XlsxFormat(Kind.MONTH, 0);
    }
    boolean day = isIn(id, 14, 16) || isIn(id, 28, 31) || isIn(id, 50, 58);
    return day ? new XlsxFormat(Kind.DAY, 0) : GENERAL;
  }

  private static boolean isIn(int id, int first, int last) {
    return id >= first && id <= last;
  }

  boolean isTime() {
    return kind != Kind.NUMBER && kind != Kind.PERCENT;
  }

  /**
   * The number as it was typed: the shortest that is this double and no other, with no fewer
   * decimals than the format shows; nothing is rounded.
   *
   * @param written as the file has it, such as {@code 2071.2700000000001}; one that a double can
   *     hold
   */
  String number(String written) {
    BigDecimal number = shortest(new BigDecimal(written));
    BigDecimal shown = kind == Kind.PERCENT ? number.movePointRight(2) : number;
    int scale = Math.max(decimals, Math.max(0, shown.stripTrailingZeros().scale()));
    return shown.setScale(scale, RoundingMode.UNNECESSARY).toPlainString()
        + (kind == Kind.PERCENT ? "%" : "");
  }

  private static BigDecimal shortest(BigDecimal written) {
    double held = written.doubleValue();
    if (written.precision() <= SURE_DIGITS || held == 0) {
      return held == 0 ? BigDecimal.ZERO : written.stripTrailingZeros();
    }
    int digits = SURE_DIGITS;
    BigDecimal number = rounded(held, digits);
    while (number.doubleValue() != held && digits < MOST_DIGITS) {
      number = rounded(held, ++digits);
    }
    return number.stripTrailingZeros();
  }

  private static BigDecimal rounded(double held, int digits) {
    return new BigDecimal(held).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }
}
