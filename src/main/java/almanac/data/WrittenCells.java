package almanac.data;

import almanac.value.Scope.Content;
import almanac.value.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What cells hold by themselves; made anew whenever one asks, since there are so many. */
final class WrittenCells {
  private WrittenCells() {}

  /** Empty for a cell that is to be computed. */
  static Optional<Content> content(Dataset dataset, Row row, Field field) {
    Cell.Content written = dataset.cell(row, field).content();
    if (written instanceof Cell.Written number) {
      String id = CellNames.cell(dataset, row, field);
      return Optional.of(new Content.Known(new Term.Cell(id, number.measure())));
    }
    if (written instanceof Cell.Words words) {
      return Optional.of(new Content.Words(words(field, words.text().value())));
    }
    if (written instanceof Cell.Missing missing) {
      return Optional.of(new Content.Missing(missing.symbol()));
    }
    return written instanceof Cell.Unreadable
        ? Optional.of(new Content.Unreadable())
        : Optional.empty();
  }

  static boolean isComputed(Cell cell) {
    return cell.content() instanceof Cell.Derived || cell.content() instanceof Cell.Computed;
  }

  private static Map<String, String> words(Field field, String written) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    field
        .category(written)
        .ifPresent(
            category ->
                category
                    .title()
                    .texts()
                    .forEach((language, text) -> byLanguage.put(language, text.value())));
    return byLanguage.isEmpty() ? Map.of("", written) : byLanguage;
  }
}
