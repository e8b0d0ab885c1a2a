package almanac.chart;

import java.util.List;

/** Draws plots. */
public final class Charts {
  private static final double WIDE = 684;
  static final double NARROW = 350;

  private Charts() {}

  /** Why a plot cannot be drawn, in lower case, for its author; empty when it can. */
  public static List<Problem> problems(Plot plot) {
    List<Problem> problems = PlotCheck.problems(plot);
    if (!problems.isEmpty()) {
      return problems;
    }
    return ChartTypes.named(plot.type())
        .map(type -> type.problems(plot))
        .orElseGet(() -> List.of(unknown(plot)));
  }

  private static Problem unknown(Plot plot) {
    return new Problem(
        "no chart type called \"" + plot.type() + "\"",
        "there are " + String.join(", ", ChartTypes.names()));
  }

  /**
   * Both variants for the page, and the file.
   *
   * @throws IllegalArgumentException if the plot has problems
   */
  public static Drawing draw(Plot plot) {
    Scene wide = scene(plot, WIDE);
    Scene narrow = scene(plot, NARROW);
    return new Drawing(
        Svg.inline(plot, wide, "w"), Svg.inline(plot, narrow, "n"), Svg.file(plot, wide));
  }

  /**
   * A picture of the wide variant at twice its size, with the words around it drawn in.
   *
   * @throws IllegalArgumentException if the plot has problems
   */
  public static byte[] png(Plot plot, Caption caption) {
    return Poster.png(wide(plot), caption);
  }

  /** A picture for sharing; its charts have no problems. */
  public static byte[] png(Infographic infographic) {
    return InfographicPicture.png(infographic);
  }

  /** A picture for a link to a page. */
  public static byte[] png(Cover cover) {
    return CoverPicture.png(cover);
  }

  /** How large that picture is. */
  public static Infographic.Size size(Infographic infographic) {
    return InfographicPicture.size(infographic);
  }

  static Scene wide(Plot plot) {
    return scene(plot, WIDE);
  }

  private static Scene scene(Plot plot, double width) {
    List<Problem> problems = problems(plot);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(plot.id() + ": " + problems.get(0).what());
    }
    return ChartTypes.named(plot.type()).orElseThrow().scene(plot, width);
  }
}
