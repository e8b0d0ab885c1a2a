package almanac.bench;

import almanac.chart.Caption;
import almanac.chart.Charts;
import almanac.chart.Drawing;
import almanac.chart.Plot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A bar chart of ten districts, with Chinese labels. */
@State(Scope.Benchmark)
public class ChartBenchmark {
  private final Plot plot = plot();

  /** Both widths of a page, and the file to download. */
  @Benchmark
  public Drawing svg() {
    return Charts.draw(plot);
  }

  /** The picture to download. */
  @Benchmark
  public byte[] png() {
    return Charts.png(plot, new Caption("图1-1", "各区余额都有增加", "余额，2017年", "年度报告", ""));
  }

  private static Plot plot() {
    List<String> districts = new ArrayList<>();
    List<Plot.Point> points = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      districts.add("第" + i + "区");
      BigDecimal value = BigDecimal.valueOf(1000L + 37 * i, 1);
      points.add(new Plot.Point(Optional.of(value), value.toString(), false, false, ""));
    }
    return new Plot(
        "bar",
        "districts",
        "zh",
        districts,
        List.of(new Plot.Series("余额", points)),
        List.of(),
        List.of(),
        new Plot.Words("各区余额", "十个区，从最小到最大"));
  }
}
