package almanac.chart;

import java.util.List;

/** A way to draw a plot. */
interface ChartType {

  /** As authors write it in {@code chart:}. */
  String name();

  /** Why this type cannot show the plot, in lower case; empty when it can. */
  List<Problem> problems(Plot plot);

  /** Sets the plot out in so many pixels; the plot has no problems. */
  Scene scene(Plot plot, double width);
}
