package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code pages:} says: each row of the dataset but totals and residuals has a page of its own.
 *
 * @param path below which the pages stand, {@code policies/}
 * @param title the field that names a row, by language; of the empty language for all
 * @param summary the field that says in one sentence what a row is, likewise; may be empty
 * @param facets fields by whose values the rows can be browsed
 * @param fields that a row's page lists; empty for all of them
 * @param sort by which field the rows are listed; empty for the order of the data
 * @param descending the largest, or the latest, first
 * @param wordsFirst what the author wrote of the list stands above it, not below
 */
public record RowPages(
    Span at,
    String path,
    Map<String, Text> title,
    Map<String, Text> summary,
    List<Text> facets,
    Optional<List<Text>> fields,
    Optional<Text> sort,
    boolean descending,
    boolean wordsFirst) {
  public RowPages {
    title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
    summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    facets = List.copyOf(facets);
    fields = fields.map(List::copyOf);
  }

  /** The field that holds the title for readers of the language. */
  public Optional<String> titleField(String language) {
    return field(title, language);
  }

  /** The field that holds the summary for readers of the language. */
  public Optional<String> summaryField(String language) {
    return field(summary, language);
  }

  /** Whether a row's page lists what the field holds. */
  public boolean lists(Field field) {
    return fields
        .map(all -> all.stream().anyMatch(name -> name.value().equals(field.name())))
        .orElse(true);
  }

  private static Optional<String> field(Map<String, Text> fields, String language) {
    Text own = fields.getOrDefault(language, fields.get(""));
    return Optional.ofNullable(own).or(() -> fields.values().stream().findFirst()).map(Text::value);
  }

  /**
   * The name of a row's page: its key without the period, so that one thing has one page whatever
   * the year; empty for totals and residuals, which have none.
   */
  public static Optional<String> name(Dataset dataset, Row row) {
    List<Field> keys = dataset.keyFields().stream().filter(f -> !f.type().isTime()).toList();
    boolean part =
        keys.stream()
            .noneMatch(
                f -> {
                  Optional<String> key = Optional.ofNullable(row.keys().get(f.name()));
                  return key.equals(f.total()) || key.equals(f.residual());
                });
    return part && !row.derived()
        ? Optional.of(
            keys.stream()
                .map(f -> row.keys().getOrDefault(f.name(), ""))
                .collect(Collectors.joining("-")))
        : Optional.empty();
  }
}
