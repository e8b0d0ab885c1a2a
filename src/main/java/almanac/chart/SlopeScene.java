package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Slopes side by side, one for each unit; below each other where the chart is narrow. */
final class SlopeScene {
  private static final double MOST = 480;
  private static final double ACROSS = 36;
  private static final double DOWN = 20;

  private SlopeScene() {}

  static Scene of(Plot plot, double width) {
    List<String> multiples = plot.multiples();
    int across = width > 500 ? Math.min(2, multiples.size()) : 1;
    double size = Math.min(MOST, Math.floor((width - (across - 1) * ACROSS) / across));
    List<Scene> slopes = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < multiples.size(); i++) {
      top = i % across > 0 || i == 0 ? top : bottom + DOWN;
      double left = i % across * (size + ACROSS);
      Rectangle2D.Double place = new Rectangle2D.Double(left, top, size, 0);
      Scene slope = Slope.of(plot, series(plot, multiples.get(i)), place).scene();
      slopes.add(slope);
      bottom = Math.max(bottom, slope.height());
    }
    return new Scene(
        width, Math.ceil(bottom), sheet -> slopes.forEach(s -> s.paint().accept(sheet)));
  }

  private static List<Integer> series(Plot plot, String multiple) {
    return IntStream.range(0, plot.series().size())
        .filter(i -> plot.series().get(i).multiple().equals(multiple))
        .boxed()
        .toList();
  }
}
