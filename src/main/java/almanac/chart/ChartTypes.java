package almanac.chart;

import almanac.chart.Plot.Arrangement;
import java.util.List;
import java.util.Optional;

/** Every chart type that authors can ask for. */
public final class ChartTypes {
  static final List<ChartType> ALL =
      List.of(
          new BarChart("bar", Optional.empty()),
          new BarChart("share", Optional.of(Arrangement.SHARE)),
          new LineChart(),
          new DotChart("dot", false),
          new DotChart("dumbbell", true),
          new SlopeChart(),
          new BulletChart(),
          new NestedChart(),
          new TilesChart());

  private ChartTypes() {}

  /** In the order of the list. */
  public static List<String> names() {
    return ALL.stream().map(ChartType::name).toList();
  }

  static Optional<ChartType> named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
  }
}
