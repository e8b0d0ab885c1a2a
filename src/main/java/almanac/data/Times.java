package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Years and days as data files write them. */
final class Times {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Times() {}

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** A day of the calendar, ISO 8601: {@code 2018-06-01}. */
  static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      return LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static Diagnostic notAYear(Text text) {
    return Diagnostic.error("not-a-year", text.span(), "\"" + text + "\" is no year")
        .withHint("write four digits, such as 2017; for quarters and spans, `type: period`");
  }

  static Diagnostic notADate(Text text) {
    return Diagnostic.error("not-a-date", text.span(), "\"" + text + "\" is no date")
        .withHint("write year-month-day, such as 2018-06-01");
  }

  static Diagnostic notAKey(Text text) {
    return Diagnostic.error("not-a-period", text.span(), "\"" + text + "\" is no period of a row")
        .withHint("a key takes 2017, 2017-09, 2017-Q1 or 2016..2017; days go in another field");
  }

  static Diagnostic notAPeriod(Text text) {
    return Diagnostic.error("not-a-period", text.span(), "\"" + text + "\" is no period")
        .withHint("write 2017, 2017-09, 2017-Q1, 2016..2017 or 2017-12-01..2019-12-31");
  }
}
