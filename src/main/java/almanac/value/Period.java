package almanac.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time by the calendar, in months: {@code 2017}, {@code 2017-Q1}, {@code 2017-09},
 * {@code 2016..2017}.
 *
 * @param start the first month, counted from January of year 0
 * @param months how many, at least one
 */
public record Period(int start, int months, String written) implements Comparable<Period> {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(?:(\\d{2})|Q([1-4])))?(?:\\.\\.(\\d{4})(?:-(?:(\\d{2})|Q([1-4])))?)?");

  /** Empty where the text is no period. */
  public static Optional<Period> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int[] first = stretch(m, 1);
    int[] last = m.group(4) == null ? first : stretch(m, 4);
    int months = last[0] + last[1] - first[0];
    boolean sound = first[0] >= 0 && last[0] >= 0 && months > 0;
    return sound ? Optional.of(new Period(first[0], months, text)) : Optional.empty();
  }

  public static Period year(int year) {
    return new Period(year * 12, 12, padded(year, 4));
  }

  private static int[] stretch(Matcher m, int group) {
    int year = Integer.parseInt(m.group(group)) * 12;
    if (m.group(group + 1) != null) {
      int month = Integer.parseInt(m.group(group + 1));
      return new int[] {month >= 1 && month <= 12 ? year + month - 1 : -1, 1};
    }
    return m.group(group + 2) == null
        ? new int[] {year, 12}
        : new int[] {year + (Integer.parseInt(m.group(group + 2)) - 1) * 3, 3};
  }

  public boolean isYear() {
    return months == 12 && start % 12 == 0;
  }

  public boolean isQuarter() {
    return months == 3 && start % 3 == 0;
  }

  /** A year, a quarter or a month: not a range of them. */
  public boolean isSingle() {
    return isYear() || isQuarter() || months == 1;
  }

  /** Of a range its first year or month; else itself. */
  public Period first() {
    return isSingle() ? this : piece(start);
  }

  /** Of a range its last year or month; else itself. */
  public Period last() {
    return isSingle() ? this : piece(start + months - (wholeYears() ? 12 : 1));
  }

  private Period piece(int from) {
    int length = wholeYears() ? 12 : 1;
    return new Period(from, length, spell(from, length));
  }

  private boolean wholeYears() {
    return months % 12 == 0 && start % 12 == 0;
  }

  /** The calendar year of its last month. */
  public int lastYear() {
    return (start + months - 1) / 12;
  }

  /** The stretch of the same length just before; of a year the year before. */
  public Period before() {
    return shift(-months);
  }

  private Period shift(int by) {
    int from = start + by;
    return new Period(from, months, spell(from, months));
  }

  private static String padded(int number, int digits) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - written.length())) + written;
  }

  private static String spell(int start, int months) {
    String year = padded(start / 12, 4);
    if (months == 12 && start % 12 == 0) {
      return year;
    }
    if (months == 3 && start % 3 == 0) {
      return year + "-Q" + (start % 12 / 3 + 1);
    }
    if (months == 1) {
      return year + "-" + padded(start % 12 + 1, 2);
    }
    return months % 12 == 0 && start % 12 == 0
        ? year + ".." + spell(start + months - 12, 12)
        : spell(start, 1) + ".." + spell(start + months - 1, 1);
  }

  /** By their ends, then the longer first. */
  @Override
  public int compareTo(Period other) {
    int ends = Integer.compare(start + months, other.start + other.months);
    return ends != 0 ? ends : Integer.compare(start, other.start);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Period p && p.start == start && p.months == months;
  }

  @Override
  public int hashCode() {
    return start * 31 + months;
  }

  @Override
  public String toString() {
    return written;
  }
}
