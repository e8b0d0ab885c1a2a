package almanac.site;

import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Row;
import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What readers call a row. */
public final class RowTitles {
  private RowTitles() {}

  /**
   * The title that the dataset's pages take, or else that of the key's category, or the key itself;
   * by language.
   */
  public static Localized of(Dataset dataset, Row row) {
    Map<String, Text> texts = new LinkedHashMap<>();
    dataset
        .pages()
        .ifPresent(
            pages ->
                pages
                    .title()
                    .forEach(
                        (language, field) ->
                            words(dataset, row, field.value())
                                .ifPresent(text -> add(texts, language, text))));
    return texts.isEmpty() ? ofKey(dataset, row) : new Localized(texts);
  }

  private static void add(Map<String, Text> texts, String language, Localized text) {
    text.texts().forEach((own, t) -> texts.put(language.isEmpty() ? own : language, t));
  }

  private static Localized ofKey(Dataset dataset, Row row) {
    Localized last = Localized.of(Text.of(row.at().part(0, 0)));
    for (Field key : dataset.keyFields()) {
      if (!key.type().isTime()) {
        last = words(dataset, row, key.name()).orElse(last);
      }
    }
    return last;
  }

  private static Optional<Localized> words(Dataset dataset, Row row, String name) {
    Optional<Field> field = dataset.field(name);
    if (field.isEmpty()
        || !(dataset.cell(row, field.get()).content() instanceof Cell.Words words)) {
      return Optional.empty();
    }
    return field
        .get()
        .category(words.text().value())
        .map(Field.Category::title)
        .or(() -> Optional.of(Localized.of(words.text())));
  }
}
