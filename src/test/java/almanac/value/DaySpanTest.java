package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Stretches of days, as authors write them. */
class DaySpanTest {

  @Example
  void aDayIsItsOwnBeginningAndEnd() {
    assertThat(span("2017-12-01")).isEqualTo(days("2017-12-01", "2017-12-01"));
  }

  @Example
  void periodsAreFromTheirFirstDayToTheirLast() {
    assertThat(span("2017")).isEqualTo(days("2017-01-01", "2017-12-31"));
    assertThat(span("2016-02")).isEqualTo(days("2016-02-01", "2016-02-29"));
    assertThat(span("2017-Q1")).isEqualTo(days("2017-01-01", "2017-03-31"));
    assertThat(span("2016..2017")).isEqualTo(days("2016-01-01", "2017-12-31"));
  }

  @Example
  void endsMayBeOfDifferentKinds() {
    assertThat(span("2016-04..2019-06-30")).isEqualTo(days("2016-04-01", "2019-06-30"));
    assertThat(span("2017-12-01 .. 2018")).isEqualTo(days("2017-12-01", "2018-12-31"));
  }

  @Example
  void anEndThatIsNotWrittenIsOpen() {
    assertThat(span("2018-01-25..").to()).isEmpty();
    assertThat(span("..2020").from()).isEmpty();
    assertThat(span("..2020").to()).contains(LocalDate.of(2020, 12, 31));
  }

  @Example
  void refusesWhatIsNoStretchOfTime() {
    for (String text :
        new String[] {
          "", "..", "2017-02-30", "2017-13", "2018..2017", "2016..2017..2018", "soon", "2017-1-1"
        }) {
      assertThat(DaySpan.parse(text)).as(text).isEmpty();
    }
  }

  @Property
  void everyDayLiesBeforeInOrAfterIt(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("days") LocalDate day) {
    LocalDate from = one.isAfter(other) ? other : one;
    LocalDate to = one.isAfter(other) ? one : other;
    DaySpan span = span(from + ".." + to);
    assertThat(span.isAfter(day)).isEqualTo(day.isBefore(from));
    assertThat(span.isBefore(day)).isEqualTo(day.isAfter(to));
  }

  @Property
  void aStretchThatRunsBackIsNone(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    boolean back = one.isAfter(other);
    assertThat(DaySpan.parse(one + ".." + other).isEmpty()).isEqualTo(back);
  }

  @Property
  void anOpenStretchHasNoDayBeyondIt(@ForAll("days") LocalDate end, @ForAll("days") LocalDate day) {
    assertThat(span(end + "..").isBefore(day)).isFalse();
    assertThat(span(".." + end).isAfter(day)).isFalse();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static DaySpan span(String text) {
    return DaySpan.parse(text).orElseThrow();
  }

  private static DaySpan days(String from, String to) {
    return new DaySpan(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
  }
}
