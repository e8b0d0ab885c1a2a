package almanac.site;

import almanac.content.Document;
import almanac.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A page in one language, bound.
 *
 * @param path the same in every language: {@code report/2017/loans}
 * @param layout the template that draws it
 * @param headings in the order of the page
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
    List<Heading> headings) {
  public Page {
    headings = List.copyOf(headings);
  }

  /** Whether the build adds a list of its own to the page, such as that of all datasets. */
  public boolean isListed() {
    return Names.MADE.contains(path);
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
