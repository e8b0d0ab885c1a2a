package almanac.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages that are printed as one document.
 *
 * @param print what the author wrote of it
 * @param parts in the order of reading; none is empty
 */
public record Volume(Config.Print print, List<Part> parts) {
  public Volume {
    parts = List.copyOf(parts);
  }

  /** Of its files, without their endings and their language: {@code report}. */
  public String name() {
    return print.name().value();
  }

  /** The path of the page at which it starts, and which names it. */
  public String start() {
    return print.page().value();
  }

  /** The paths of its pages, in the order of reading. */
  public Stream<String> pages() {
    return parts.stream().flatMap(part -> part.pages().stream());
  }

  /** Whether a page is one of its chapters, which can be had on its own. */
  public boolean hasChapter(String path) {
    return parts.stream().anyMatch(part -> part.chapters().contains(path));
  }

  /**
   * A part: a page, or several below a heading.
   *
   * @param heading the entry of the navigation that names it; empty where its first page does
   * @param pages their paths
   * @param rows of a collection, which are no chapters: the last so many of the pages
   */
  public record Part(Optional<Outline.Entry> heading, List<String> pages, int rows) {
    public Part {
      pages = List.copyOf(pages);
    }

    List<String> chapters() {
      return pages.subList(0, pages.size() - rows);
    }
  }
}
