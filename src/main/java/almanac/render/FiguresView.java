package almanac.render;

import java.util.List;

/**
 * The list of all figures and tables.
 *
 * @param body the author's words, above the list; may be empty
 * @param groups by chapter, in the order of reading
 */
public record FiguresView(ShellView shell, String title, Html lede, Html body, List<Group> groups) {
  public FiguresView {
    groups = List.copyOf(groups);
  }

  /**
   * Those of one chapter.
   *
   * @param tag BCP 47, of the title; empty for the page's own language
   */
  public record Group(String title, String tag, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A figure or a table.
   *
   * @param number such as 图1-2; empty where no page places it
   * @param finding what it shows, or else its subject; plain
   * @param href to its own page
   * @param subject measure, time and unit
   * @param place the page that shows it, with its title
   * @param tag BCP 47, of that title; empty for the page's own language
   * @param files its drawing and its numbers
   */
  public record Entry(
      String number,
      String finding,
      String href,
      String subject,
      LinkView place,
      String tag,
      List<LinkView> files) {
    public Entry {
      files = List.copyOf(files);
    }

    /** What it is called where its name stands alone. */
    public String name() {
      return number.isEmpty() ? subject : number;
    }
  }
}
