package almanac.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of days, both ends among them: {@code 2017-12-01..2019-12-31}; open where an end is not
 * written, {@code 2018-01-25..}. A {@link Period} is one from its first to its last day.
 *
 * @param from the first day; empty for no beginning
 * @param to the last day; empty for no end
 */
public record DaySpan(Optional<LocalDate> from, Optional<LocalDate> to) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String UNTIL = "..";

  /** Empty where the text is no stretch of time. */
  public static Optional<DaySpan> parse(String text) {
    int until = text.indexOf(UNTIL);
    if (until < 0) {
      return end(text);
    }
    String first = text.substring(0, until).strip();
    String last = text.substring(until + UNTIL.length()).strip();
    Optional<DaySpan> from = end(first);
    Optional<DaySpan> to = end(last);
    boolean sound =
        (first.isEmpty() || from.isPresent())
            && (last.isEmpty() || to.isPresent())
            && !(first.isEmpty() && last.isEmpty());
    return sound
        ? Optional.of(new DaySpan(from.flatMap(DaySpan::from), to.flatMap(DaySpan::to)))
            .filter(DaySpan::isForward)
        : Optional.empty();
  }

  /** A day, or a period without an end of its own. */
  private static Optional<DaySpan> end(String text) {
    if (text.contains(UNTIL)) {
      return Optional.empty();
    }
    return DAY.matcher(text).matches() ? day(text) : Period.parse(text).map(DaySpan::of);
  }

  private static Optional<DaySpan> day(String text) {
    try {
      Optional<LocalDate> day = Optional.of(LocalDate.parse(text));
      return Optional.of(new DaySpan(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DaySpan of(Period period) {
    LocalDate start = LocalDate.of(period.start() / 12, period.start() % 12 + 1, 1);
    return new DaySpan(
        Optional.of(start), Optional.of(start.plusMonths(period.months()).minusDays(1)));
  }

  private boolean isForward() {
    return from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
  }

  /** Whether it ends before the day. */
  public boolean isBefore(LocalDate day) {
    return to.filter(last -> last.isBefore(day)).isPresent();
  }

  /** Whether it begins after the day. */
  public boolean isAfter(LocalDate day) {
    return from.filter(first -> first.isAfter(day)).isPresent();
  }
}
