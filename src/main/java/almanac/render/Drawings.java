package almanac.render;

import almanac.chart.Charts;
import almanac.chart.Drawing;
import almanac.chart.Plot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Charts that were drawn, by what they show; they can be kept from one build to the next. Safe to
 * use from any thread.
 */
final class Drawings {
  /** So many drawings of ten kilobytes are kept at most; then it starts anew. */
  private static final int MOST = 4000;

  private final Map<Plot, Drawing> drawn = new ConcurrentHashMap<>();

  Drawing of(Plot plot) {
    if (drawn.size() > MOST) {
      drawn.clear();
    }
    return drawn.computeIfAbsent(plot, Charts::draw);
  }
}
