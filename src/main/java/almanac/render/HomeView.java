package almanac.render;

import java.util.List;

/**
 * The home page.
 *
 * @param actions the first is drawn as the main one
 * @param chapters one finding each
 * @param roles who the reader may be, with a few links each
 * @param updates the latest errata and notes, newest first
 * @param body the author's words, between the key figures and the chapters
 */
public record HomeView(
    ShellView shell,
    String title,
    Html summary,
    List<LinkView> actions,
    List<KeyFigureView> keys,
    Html body,
    List<CardView> chapters,
    List<CardView> datasets,
    List<Role> roles,
    List<Update> updates) {
  public HomeView {
    actions = List.copyOf(actions);
    keys = List.copyOf(keys);
    chapters = List.copyOf(chapters);
    datasets = List.copyOf(datasets);
    roles = List.copyOf(roles);
    updates = List.copyOf(updates);
  }

  /** Someone whom the site serves. */
  public record Role(String title, List<LinkView> links) {
    public Role {
      links = List.copyOf(links);
    }
  }

  /**
   * A correction or a note.
   *
   * @param date as the reader sees it; may be empty
   * @param day the same as 2018-04-30; may be empty
   */
  public record Update(String date, String day, Html text, String href) {}
}
