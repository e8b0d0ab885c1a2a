package almanac.value;

import java.util.List;

/** How numbers, units and periods read in a language. */
public interface NumberFormat {
  /** Chinese for {@code zh}, with or without a script or region; English style for any other. */
  static NumberFormat of(String language) {
    boolean chinese = language.equals("zh") || language.startsWith("zh-");
    return chinese ? new Chinese(language) : new English(language);
  }

  /** In a sentence: {@code 2,071.27亿元}, {@code RMB 207.127 billion}; of words just these. */
  String prose(Outcome outcome);

  /** In a sentence, with a plus where it is to show its sign. */
  String prose(Measure measure, Sign sign);

  /** In a sentence. */
  default String prose(Measure measure) {
    return prose(measure, Sign.PLAIN);
  }

  /** The number alone, decimals as written, in its own unit: {@code 2,071.27}. */
  default String number(Measure measure) {
    return Digits.of(measure);
  }

  /** For a cell of a table: the number alone, and before an approximate one the word for it. */
  default String cell(Measure measure) {
    return (measure.approximate() ? about() : "") + number(measure);
  }

  /**
   * How amounts in a unit are written in a sentence by how large they are, the largest first, for
   * what writes them where there is no build.
   */
  List<Wording> wordings(Unit unit);

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

  /** What stands before an approximate number: {@code 约}, {@code about }. */
  String about();
}
