package almanac.value;

import java.util.List;

/** Stretches of time in words. */
final class Calendar {
  private static final String[] QUARTERS = {"一", "二", "三", "四"};
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Calendar() {}

  /** {@code 2017年}, {@code 2017年第一季度}, {@code 2017年9月}, {@code 2016—2017年}. */
  static String chinese(Period period) {
    if (period.isYear()) {
      return year(period) + "年";
    }
    if (period.isQuarter()) {
      return year(period) + "年第" + QUARTERS[quarter(period) - 1] + "季度";
    }
    if (period.months() == 1) {
      return year(period) + "年" + month(period) + "月";
    }
    return period.first().isYear()
        ? year(period.first()) + "\u2014" + chinese(period.last())
        : chinese(period.first()) + "\u2014" + chinese(period.last());
  }

  /** {@code 2017}, {@code Q1 2017}, {@code September 2017}, {@code 2016–2017}. */
  static String english(Period period) {
    if (period.isYear()) {
      return String.valueOf(year(period));
    }
    if (period.isQuarter()) {
      return "Q" + quarter(period) + " " + year(period);
    }
    return period.months() == 1
        ? MONTHS.get(month(period) - 1) + " " + year(period)
        : english(period.first()) + "\u2013" + english(period.last());
  }

  private static int year(Period period) {
    return period.start() / 12;
  }

  private static int quarter(Period period) {
    return period.start() % 12 / 3 + 1;
  }

  private static int month(Period period) {
    return period.start() % 12 + 1;
  }
}
