package almanac.render;

import java.util.List;

/**
 * A page for one figure, to link to and to share.
 *
 * @param title the subject
 * @param used the pages that show the figure
 * @param files to download
 */
public record FigurePageView(
    ShellView shell,
    String kicker,
    String title,
    FigureView figure,
    List<LinkView> used,
    List<FileView> files) {
  public FigurePageView {
    used = List.copyOf(used);
    files = List.copyOf(files);
  }
}
