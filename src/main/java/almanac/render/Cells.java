package almanac.render;

import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.site.Site;
import almanac.value.Measure;
import almanac.value.Term;
import java.util.Optional;

/** What cells hold, ready to be written. */
final class Cells {
  private Cells() {}

  /** The number of a cell: as written, or as computed and rounded once. */
  static Measure measure(Site site, Term term) {
    return term instanceof Term.Cell cell ? cell.measure() : site.evaluator().shown(term);
  }

  /** The words of a cell: a category's title, or what was written. */
  static String words(Speech speech, Dataset dataset, Row row, Field field) {
    String key = row.keys().getOrDefault(field.name(), "");
    Optional<String> category = field.category(key).map(c -> speech.text(c.title()));
    if (category.isPresent()) {
      return category.get();
    }
    if (!key.isEmpty()) {
      return key;
    }
    return dataset.cell(row, field).content() instanceof Cell.Words words
        ? words(speech, words, field)
        : dataset.cell(row, field).content() instanceof Cell.Missing missing
            ? missing.symbol()
            : "";
  }

  private static String words(Speech speech, Cell.Words words, Field field) {
    return switch (field.type()) {
      case LIST ->
          String.join(
              speech.words().get("and.comma"),
              words.items().stream().map(item -> title(speech, item.value(), field)).toList());
      case PERIOD -> Spans.read(speech, words.text().value());
      default -> title(speech, words.text().value(), field);
    };
  }

  private static String title(Speech speech, String written, Field field) {
    return field.category(written).map(c -> speech.text(c.title())).orElse(written);
  }
}
