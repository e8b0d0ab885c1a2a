package almanac.value;

import java.util.List;

/** How numbers, units and periods read in a language. */
public interface NumberFormat {
  /** Chinese for {@code zh}, English style for any other. */
  @SuppressWarnings("DoNotCallSuggester")
  static NumberFormat of(String language) {
    throw new IllegalArgumentException(language);
  }

  /** In a sentence: {@code 2,071.27亿元}, {@code RMB 207.127 billion}; of words just these. */
  String prose(Outcome outcome);

  /** In a sentence. */
  String prose(Measure measure);

  /** In a sentence, with a plus where it is to show its sign. */
  String prose(Measure measure, Sign sign);

  /** The number alone, decimals as written, in its own unit: {@code 2,071.27}. */
  String number(Measure measure);

  /** The unit alone, for heads and subtitles: {@code 亿元}, {@code RMB 100 million}; may be empty. */
  String unit(Unit unit);

  /**
   * From low to high with one decimal more than the number they belong to, in its unit: {@code
   * 132.995%～133.136%}.
   */
  String interval(Interval interval, Measure like);

  /** Two to four significant digits, for key figures: {@code 2,071亿元}, {@code RMB 207 billion}. */
  String keyFigure(Measure measure);

  /** One scale for numbers that are shown together in a chart; at least one number. */
  Scale scale(List<Measure> measures);

  /** A stretch of time: {@code 2017年末}, {@code end-2017}. */
  String period(Period period, Timing timing);

  /** What is added to an approximate number, and to others nothing: {@code 约}. */
  String about();
}
