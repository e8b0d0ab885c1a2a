package almanac.site;

import almanac.content.Document;
import almanac.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page in one language, bound.
 *
 * @param path the same in every language: {@code report/2017/loans}
 * @param layout the template that draws it
 * @param headings in the order of the page
 * @param row what the page's row says; nothing for a page of no row
 */
public record Page(
    Document document,
    String path,
    String language,
    Address address,
    Optional<Period> period,
    String layout,
    Prose title,
    Optional<Prose> summary,
    Front front,
    Prose body,
    List<Heading> headings,
    RowWords row) {
  public Page {
    headings = List.copyOf(headings);
  }

  /** Whether the build adds a list of its own to the page, such as that of all datasets. */
  public boolean isListed() {
    return Names.MADE.contains(path);
  }

  /**
   * What cells of the page's row say, by the names of their fields.
   *
   * @param words of fields that hold lines of Markdown
   * @param links of fields that hold targets
   */
  public record RowWords(Map<String, Prose> words, Map<String, List<BoundLink>> links) {
    public static final RowWords NONE = new RowWords(Map.of(), Map.of());

    public RowWords {
      words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
      links = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }
  }

  /**
   * A heading of the body.
   *
   * @param level from 2
   * @param id its anchor
   * @param text plain, values filled in
   */
  public record Heading(int level, String id, String text) {}
}
