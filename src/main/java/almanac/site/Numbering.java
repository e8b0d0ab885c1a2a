package almanac.site;

import almanac.content.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers of all placed figures, and where each stands first. A figure has one number in the
 * whole site, the same in every language.
 *
 * @param numbers by the figure's id, in the order of reading
 * @param homes the path of the page in which a figure is placed first, by its id
 */
public record Numbering(Map<String, FigureNumber> numbers, Map<String, String> homes) {
  public Numbering {
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    homes = Collections.unmodifiableMap(new LinkedHashMap<>(homes));
  }

  public Optional<FigureNumber> of(String figure) {
    return Optional.ofNullable(numbers.get(figure));
  }

  /**
   * Numbers what the pages place.
   *
   * @param pages the documents of each page, the first language first
   * @param kinds figure or table, by the figure's id; empty for an unknown one
   */
  static Numbering count(
      Outline outline,
      Map<String, List<Document>> pages,
      Function<String, Optional<FigureNumber.Kind>> kinds) {
    Map<String, FigureNumber> numbers = new LinkedHashMap<>();
    Map<String, String> homes = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String path : outline.order()) {
      String prefix = outline.chapter(path).map(c -> c + "-").orElse("");
      for (Document document : pages.getOrDefault(path, List.of())) {
        for (String id : Placements.figures(document)) {
          kinds
              .apply(id)
              .filter(kind -> !numbers.containsKey(id))
              .ifPresent(
                  kind -> {
                    int count = counts.merge(prefix + kind, 1, Integer::sum);
                    numbers.put(id, new FigureNumber(kind, prefix + count));
                    homes.put(id, path);
                  });
        }
      }
    }
    return new Numbering(numbers, homes);
  }
}
