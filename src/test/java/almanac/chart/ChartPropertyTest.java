package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.chart.Plot.Arrangement;
import almanac.chart.Plot.Bracket;
import almanac.chart.Plot.Form;
import almanac.chart.Plot.Point;
import almanac.chart.Plot.Series;
import almanac.chart.Plot.Target;
import almanac.chart.Plot.Tile;
import almanac.chart.Plot.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class ChartPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "企业", "贷款余额（亿元）", "Pudong", "Technology branches", "2017年末", "A+轮", "其中：", "—", "R&D");

  @Property(tries = 400)
  void noLabelIsCutAndNoTwoTouch(@ForAll long seed) {
    Plot plot = plot(new Random(seed));
    if (!Charts.problems(plot).isEmpty()) {
      return;
    }
    Drawing drawing = Charts.draw(plot);
    assertThat(Layout.mistakes(drawing.wide())).as("%s", plot).isEmpty();
    assertThat(Layout.mistakes(drawing.narrow())).as("%s", plot).isEmpty();
  }

  static Plot plot(Random random) {
    String type = any(random, ChartTypes.names());
    List<String> names = new ArrayList<>();
    int many = 1 + random.nextInt(random.nextBoolean() ? 5 : 40);
    for (int i = type.equals("slope") ? 2 : many; i > 0; i--) {
      names.add(words(random, 1 + random.nextInt(5)));
    }
    int scale = random.nextInt(10);
    List<Series> series = new ArrayList<>();
    for (int i = type.matches("bullet|tiles") ? 1 : 1 + random.nextInt(4); i > 0; i--) {
      int least = type.equals("nested") ? i * 1000 : -1;
      List<Point> points =
          names.stream()
              .map(name -> least < 0 ? point(random, scale) : layer(random, least))
              .toList();
      series.add(new Series(words(random, 1 + random.nextInt(3)), points));
    }
    return new Plot(
        type,
        "f",
        random.nextBoolean() ? "zh" : "en",
        names,
        series,
        type.equals("bullet")
            ? aims(random, names.size())
            : type.matches("slope|nested|tiles") ? List.of() : targets(random, scale),
        type.equals("tiles") ? List.of() : brackets(random, names.size()),
        new Words("t", "d"),
        form(random, type, names.size()));
  }

  private static Form form(Random random, String type, int rows) {
    int columns = 1 + random.nextInt(6);
    List<Tile> tiles =
        IntStream.range(0, type.equals("tiles") ? rows : 0)
            .mapToObj(i -> new Tile(i % columns, i / columns))
            .toList();
    return new Form(any(random, List.of(Arrangement.values())), random.nextBoolean(), tiles);
  }

  private static List<Target> targets(Random random, int scale) {
    Point point = point(random, scale);
    return point.value().isPresent() && random.nextInt(3) == 0
        ? List.of(new Target(point.value().get(), words(random, 2), point.label()))
        : List.of();
  }

  private static List<Target> aims(Random random, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                new Target(
                    BigDecimal.valueOf(1 + random.nextInt(1000)),
                    words(random, 1),
                    words(random, 1 + random.nextInt(3)),
                    words(random, random.nextInt(6))))
        .toList();
  }

  private static List<Bracket> brackets(Random random, int rows) {
    int first = random.nextInt(rows);
    int middle = first + random.nextInt(rows - first);
    List<Bracket> brackets = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      brackets.add(new Bracket(first, middle, words(random, 2), words(random, 3)));
      if (middle + 1 < rows) {
        brackets.add(new Bracket(middle + 1, rows - 1, words(random, 1), ""));
      }
    }
    return brackets;
  }

  private static Point point(Random random, int scale) {
    if (random.nextInt(12) == 0) {
      return new Point(Optional.empty(), "…", false, false, "");
    }
    int low = random.nextInt(4) == 0 ? -5000 : 0;
    BigDecimal value = BigDecimal.valueOf(low + random.nextInt(10000), random.nextInt(4));
    BigDecimal scaled = random.nextInt(5) == 0 ? value.scaleByPowerOfTen(scale) : value;
    return new Point(
        Optional.of(scaled),
        Ticks.label(scaled),
        random.nextInt(6) == 0,
        random.nextInt(6) == 0,
        random.nextInt(6) == 0 ? words(random, 2) : "",
        random.nextInt(9) == 0);
  }

  /** Within those of the layers before, which have more to start from. */
  private static Point layer(Random random, int least) {
    BigDecimal value = BigDecimal.valueOf(least + random.nextInt(1000));
    return new Point(Optional.of(value), Ticks.label(value), false, false, "");
  }

  private static <T> T any(Random random, List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(any(random, WORDS)).append(random.nextBoolean() ? " " : "");
    }
    return words.toString().strip();
  }
}
