package almanac.render;

import java.util.List;

/**
 * The cover of a print edition.
 *
 * @param site its name
 * @param chapter the title of the only one there is; empty for the whole
 * @param lede plain; may be empty
 * @param lines who publishes it, until when its data go, under which terms, where it stands
 * @param heading whether the title is the document's first heading
 */
public record CoverView(
    String site, String title, String chapter, String lede, List<String> lines, boolean heading) {
  public CoverView {
    lines = List.copyOf(lines);
  }
}
