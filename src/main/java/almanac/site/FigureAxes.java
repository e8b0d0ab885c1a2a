package almanac.site;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Figure;
import almanac.data.Row;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure asks of its dataset, every name resolved.
 *
 * @param x what the rows are; empty where they are the y fields themselves
 * @param y the numbers; at least one
 * @param picks for each key field that is neither x nor the time, the categories shown; at least
 *     one each
 * @param filters what other fields must hold
 * @param times the periods shown, ascending; empty where the data have none
 */
record FigureAxes(
    Optional<Field> x,
    List<Field> y,
    Map<Field, List<String>> picks,
    Map<Field, List<String>> filters,
    List<Period> times) {

  /** Empty after a mistake, which is reported. */
  static Optional<FigureAxes> of(
      Figure figure, Dataset dataset, Optional<Period> until, Diagnostics diagnostics) {
    return new Reader(figure, dataset, diagnostics).read(until);
  }

  /** The same at other times. */
  FigureAxes at(List<Period> others) {
    return new FigureAxes(x, y, picks, filters, List.copyOf(others));
  }

  /** The same at the last of its times. */
  FigureAxes latest() {
    return at(times.subList(Math.max(0, times.size() - 1), times.size()));
  }

  /** Whether the row is one of those shown, whatever its x and its period. */
  boolean shows(Dataset dataset, Row row) {
    return filters.entrySet().stream()
        .allMatch(f -> f.getValue().contains(word(dataset, row, f.getKey())));
  }

  /** What the row's cell holds as a word: a key, or the text of a column of strings. */
  static String word(Dataset dataset, Row row, Field field) {
    String key = row.keys().get(field.name());
    if (key != null) {
      return key;
    }
    return dataset.cell(row, field).content() instanceof almanac.data.Cell.Words words
        ? words.text().value()
        : "";
  }

  private record Reader(Figure figure, Dataset dataset, Diagnostics diagnostics) {

    Optional<FigureAxes> read(Optional<Period> until) {
      Optional<Field> x = figure.x().flatMap(this::field);
      List<Field> y = figure.y().stream().flatMap(name -> field(name).stream()).toList();
      boolean sound = y.size() == figure.y().size() && x.isPresent() == figure.x().isPresent();
      if (!sound || figure.y().isEmpty()) {
        return sound ? noNumbers() : Optional.empty();
      }
      Map<Field, List<String>> filters = filters();
      Optional<Map<Field, List<String>>> picks = picks(x);
      Optional<Integer> back = back();
      return back.isEmpty() || filters.size() < figure.where().size()
          ? Optional.empty()
          : picks.map(p -> new FigureAxes(x, y, p, filters, times(until, back.get(), filters)));
    }

    private Optional<FigureAxes> noNumbers() {
      return report(
          "missing-key",
          figure.chart(),
          "the figure \"" + figure.id() + "\" names no numbers",
          "write y: and a field");
    }

    private <T> Optional<T> report(String code, Text at, String message, String hint) {
      diagnostics.report(Diagnostic.error(code, at.span(), message).withHint(hint));
      return Optional.empty();
    }

    private Optional<Field> field(Text name) {
      Optional<Field> found = dataset.field(name.value());
      if (found.isEmpty()) {
        List<String> names = dataset.fields().stream().map(Field::name).toList();
        String near = Suggestion.didYouMean(name.value(), names);
        report(
            "unknown-field",
            name,
            dataset.name() + " has no field \"" + name + "\"",
            near.isEmpty() ? "its fields are " + String.join(", ", names) : near);
      }
      return found;
    }

    private Map<Field, List<String>> filters() {
      Map<Field, List<String>> filters = new LinkedHashMap<>();
      figure
          .where()
          .forEach(
              (name, values) -> {
                Text at = values.isEmpty() ? figure.chart() : values.get(0);
                Optional<Field> field = dataset.field(name);
                if (field.isEmpty()) {
                  List<String> names = dataset.fields().stream().map(Field::name).toList();
                  report(
                      "unknown-field",
                      at,
                      dataset.name() + " has no field \"" + name + "\"",
                      Suggestion.didYouMean(name, names));
                } else if (values.stream().allMatch(v -> known(field.get(), v))) {
                  filters.put(field.get(), values.stream().map(Text::value).toList());
                }
              });
      return filters;
    }

    private boolean known(Field field, Text value) {
      boolean known = field.categories().isEmpty() || field.category(value.value()).isPresent();
      if (!known) {
        List<String> names = field.categories().stream().map(Field.Category::name).toList();
        String near = Suggestion.didYouMean(value.value(), names);
        report(
            "unknown-category",
            value,
            field.name() + " has no category \"" + value + "\"",
            near.isEmpty() ? "its categories are " + String.join(", ", names) : near);
      }
      return known;
    }

    private Optional<Map<Field, List<String>>> picks(Optional<Field> x) {
      Map<Field, List<String>> picks = new LinkedHashMap<>();
      for (Field key : dataset.keyFields()) {
        if (!key.type().isTime() && !x.equals(Optional.of(key))) {
          Optional<List<String>> pick = pick(key);
          if (pick.isEmpty()) {
            return Optional.empty();
          }
          picks.put(key, pick.get());
        }
      }
      return Optional.of(picks);
    }

    private Optional<List<String>> pick(Field key) {
      List<Text> written = figure.where().getOrDefault(key.name(), List.of());
      if (!written.isEmpty()) {
        return Optional.of(written.stream().map(Text::value).toList());
      }
      if (key.total().isPresent()) {
        return key.total().map(List::of);
      }
      boolean byRow =
          figure
              .x()
              .flatMap(n -> dataset.field(n.value()))
              .filter(f -> !dataset.primaryKey().contains(f.name()))
              .isPresent();
      return byRow
          ? Optional.of(List.of())
          : report(
              "missing-key",
              figure.chart(),
              "the figure \"" + figure.id() + "\" does not say which " + key.name() + " it shows",
              "make it x, or write where: {" + key.name() + ": …}");
    }

    private Optional<Integer> back() {
      if (figure.periods().isEmpty()) {
        return Optional.of(Integer.MAX_VALUE);
      }
      Text written = figure.periods().get();
      return written.value().matches("[1-9]\\d{0,3}")
          ? Optional.of(Integer.valueOf(written.value()))
          : report(
              "wrong-type",
              written,
              "\"periods\" must be a whole number from 1 on",
              "write how many periods to show, back from the page's");
    }

    private List<Period> times(Optional<Period> until, int back, Map<Field, List<String>> filters) {
      List<Period> times =
          new ArrayList<>(
              dataset.rows().stream()
                  .filter(
                      row ->
                          dataset
                              .timeField()
                              .filter(filters::containsKey)
                              .map(
                                  time ->
                                      filters
                                          .getOrDefault(time, List.of())
                                          .contains(word(dataset, row, time)))
                              .orElse(true))
                  .flatMap(row -> row.period().stream())
                  .filter(p -> until.isEmpty() || end(p) <= end(until.get()))
                  .distinct()
                  .sorted()
                  .toList());
      return times.subList(Math.max(0, times.size() - back), times.size());
    }

    private static int end(Period period) {
      return period.start() + period.months();
    }
  }
}
