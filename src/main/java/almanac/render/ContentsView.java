package almanac.render;

import java.util.List;

/**
 * The contents of a report.
 *
 * @param kicker above the title; may be empty
 * @param body the author's words, above the chapters
 * @param files the report as a whole, where there are such files
 */
public record ContentsView(
    ShellView shell,
    String kicker,
    String title,
    Html lede,
    List<KeyFigureView> keys,
    Html body,
    List<Chapter> chapters,
    List<LinkView> files) {
  public ContentsView {
    keys = List.copyOf(keys);
    chapters = List.copyOf(chapters);
    files = List.copyOf(files);
  }

  /**
   * A chapter.
   *
   * @param number such as 第一章; may be empty
   * @param figures how many figures and tables it has
   */
  public record Chapter(
      String number,
      String title,
      String href,
      Html summary,
      List<LinkView> sections,
      int figures) {
    public Chapter {
      sections = List.copyOf(sections);
    }
  }
}
