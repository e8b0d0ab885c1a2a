package almanac.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says how another site shows a figure. */
final class Embeds {
  private static final Pattern HEIGHT = Pattern.compile("viewBox=\"0 0 \\d+ (\\d+)");

  /** For title, subject, source and the way back, where lines break often. */
  private static final int AROUND = 280;

  private static final int ROW = 40;
  private static final int MOST = 900;

  private Embeds() {}

  /** The tag of a frame; empty for a site that does not say where it stands. */
  static String snippet(Press press, Here here, FigureView figure, String title) {
    String file = here.path() + ".embed.html";
    return Citations.whole(press, here.site().address(here.language(), file))
        .map(
            address ->
                "<iframe src=\""
                    + Html.of(address).text()
                    + "\" title=\""
                    + Html.of(title).text()
                    + "\" width=\"100%\" height=\""
                    + height(figure)
                    + "\" style=\"border: 0\" loading=\"lazy\"></iframe>")
        .orElse("");
  }

  /** So that nothing scrolls in most pages; a frame does not grow with what it holds. */
  private static int height(FigureView figure) {
    int rows = figure.table().map(t -> t.rows().size() + t.totals().size()).orElse(0);
    int body =
        figure.wide().isEmpty()
            ? rows * ROW
            : Stream.of(figure.wide(), figure.narrow()).mapToInt(Embeds::height).max().orElse(0);
    return Math.min(MOST, body + AROUND);
  }

  private static int height(Html drawing) {
    Matcher found = HEIGHT.matcher(drawing.text());
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
