package almanac.site;

import almanac.content.Document;
import almanac.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page in one language, bound.
 *
 * @param path the same in every language: {@code report/2017/loans}
 * @param layout the template that draws it
 * @param title plain, values filled in
 * @param headings in the order of the page
 * @param values those of the front matter, by where they were written
 */
public record Page(
    Document document,
    String path,
    String language,
    Address address,
    Optional<Period> period,
    String layout,
    String title,
    Optional<Prose> summary,
    Prose body,
    List<Heading> headings,
    Map<String, BoundValue> values) {
  public Page {
    headings = List.copyOf(headings);
    values = Map.copyOf(values);
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
