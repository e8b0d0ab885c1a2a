package almanac.render;

import java.util.List;

/**
 * A document to be printed.
 *
 * @param parts in XHTML
 */
public record EditionView(
    Words words, CoverView cover, List<PageView.Entry> contents, List<Html> parts) {
  public EditionView {
    contents = List.copyOf(contents);
    parts = List.copyOf(parts);
  }
}
