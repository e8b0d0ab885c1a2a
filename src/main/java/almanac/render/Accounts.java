package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.site.Site;
import almanac.value.Period;
import almanac.value.Timing;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of datasets to programs that list them: enough words for people who search. */
final class Accounts {
  /** What search engines ask for at least, and what they take at most, in characters. */
  private static final int LEAST = 50;

  private static final int MOST = 5000;

  private Accounts() {}

  /** The author's description; where that is short, what the dataset holds behind it. */
  static String of(Site site, Speech speech, Dataset dataset) {
    String said = dataset.description().map(speech::text).orElse("");
    String account =
        said.length() >= LEAST ? said : said + gap(speech, said) + holds(site, speech, dataset);
    int most = Math.min(MOST, account.codePointCount(0, account.length()));
    return account.substring(0, account.offsetByCodePoints(0, most));
  }

  private static String gap(Speech speech, String said) {
    return said.isEmpty() ? "" : speech.words().get("sentence.gap");
  }

  private static String holds(Site site, Speech speech, Dataset dataset) {
    Words words = speech.words();
    List<String> fields =
        dataset.fields().stream()
            .filter(field -> !dataset.primaryKey().contains(field.name()))
            .map(Field::title)
            .map(speech::text)
            .toList();
    String holds =
        words.get(
            "account.holds",
            speech.text(dataset.title()),
            String.join(words.get("account.and"), fields),
            speech.text(site.config().title()));
    List<Period> periods = site.catalog().periods(dataset);
    return periods.isEmpty()
        ? holds
        : holds
            + words.get("sentence.gap")
            + words.get("account.periods", speech.times(periods, Timing.DURING));
  }

  /** The first and the last day that the dataset is about, ISO 8601. */
  record Span(String first, String last) {}

  static Optional<Span> span(Site site, Dataset dataset) {
    List<Period> periods = site.catalog().periods(dataset);
    return periods.stream()
        .map(Period::start)
        .min(Integer::compare)
        .map(
            start ->
                new Span(
                    month(start).atDay(1).toString(),
                    periods.stream()
                        .map(period -> month(period.start() + period.months() - 1))
                        .max(YearMonth::compareTo)
                        .map(month -> month.atEndOfMonth().toString())
                        .orElseThrow()));
  }

  private static YearMonth month(int months) {
    return YearMonth.of(months / 12, months % 12 + 1);
  }

  /** The last day on which something of the dataset was changed; empty where no day is known. */
  static Optional<String> modified(Site site, Dataset dataset) {
    return Stream.concat(
            site.config().asOf().stream(),
            dataset.revisions().stream().flatMap(revision -> revision.on().stream()))
        .map(day -> day.value())
        .max(String::compareTo);
  }
}
