package almanac.render;

import almanac.value.Period;
import almanac.value.Timing;

/** How days, periods and stretches of days read: 2017年12月1日至2019年12月31日. */
final class Spans {
  private Spans() {}

  static String read(Speech speech, String written) {
    int until = written.indexOf("..");
    if (until < 0) {
      return end(speech, written);
    }
    String first = written.substring(0, until).strip();
    String last = written.substring(until + 2).strip();
    if (first.isEmpty()) {
      return speech.words().get("span.until", end(speech, last));
    }
    return last.isEmpty()
        ? speech.words().get("span.from", end(speech, first))
        : speech.words().get("times.range", end(speech, first), end(speech, last));
  }

  private static String end(Speech speech, String written) {
    return Period.parse(written)
        .map(period -> speech.numbers().period(period, Timing.DURING))
        .orElseGet(() -> Days.read(speech.words(), written));
  }
}
