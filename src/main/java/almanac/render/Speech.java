package almanac.render;

import almanac.data.Localized;
import almanac.site.FigureNumber;
import almanac.site.Grid;
import almanac.value.NumberFormat;
import almanac.value.Period;
import almanac.value.Timing;
import java.util.List;

/** How the site speaks in one language: its words, and how it writes numbers. */
record Speech(Words words, NumberFormat numbers) {

  static Speech of(Words words) {
    return new Speech(words, NumberFormat.of(words.language()));
  }

  String language() {
    return words.language();
  }

  String text(Localized text) {
    return text.in(language()).value();
  }

  String label(Grid.Label label) {
    return label instanceof Grid.Label.Time time
        ? numbers.period(time.period(), time.timing())
        : text(((Grid.Label.Named) label).title());
  }

  /** Several labels as one: 贷款余额，2017年末. */
  String labels(List<Grid.Label> labels) {
    return enumerate(labels.stream().map(this::label).toList());
  }

  /** Side by side, with the comma of the language. */
  String enumerate(List<String> parts) {
    return String.join(words.get("comma"), parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  /** 图1-2, Table 1-4. */
  String number(FigureNumber number) {
    return words.get(
        number.kind() == FigureNumber.Kind.TABLE ? "table.number" : "figure.number",
        number.number());
  }

  /** One time, two, or from the first to the last; empty for none. */
  String times(List<Period> times, Timing timing) {
    if (times.isEmpty()) {
      return "";
    }
    String first = numbers.period(times.get(0), timing);
    String last = numbers.period(times.get(times.size() - 1), timing);
    return switch (times.size()) {
      case 1 -> first;
      case 2 -> words.get("times.two", first, last);
      default -> words.get("times.range", first, last);
    };
  }
}
