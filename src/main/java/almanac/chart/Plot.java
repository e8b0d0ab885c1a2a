package almanac.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows: numbers in one unit, and every word and label ready in the page's language.
 *
 * @param type the chart type's name in the list of chart types
 * @param id the figure's, prefix of every id in the drawing
 * @param language of the words, {@code zh} or {@code en}
 * @param series at least one; each has a point for every category
 * @param categories along the axis, in the order drawn
 * @param targets drawn as dashed outlines; of a bullet one for each category, in the category's
 *     unit
 * @param brackets drawn beside the categories that they span
 * @param form what the chart types leave open
 */
public record Plot(
    String type,
    String id,
    String language,
    List<String> categories,
    List<Series> series,
    List<Target> targets,
    List<Bracket> brackets,
    Words words,
    Form form) {
  public Plot {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    targets = List.copyOf(targets);
    brackets = List.copyOf(brackets);
    for (Series s : series) {
      if (s.points().size() != categories.size()) {
        throw new IllegalArgumentException("a series of " + s.points().size() + " points");
      }
    }
  }

  /** A plot in the form that its type draws by itself. */
  public Plot(
      String type,
      String id,
      String language,
      List<String> categories,
      List<Series> series,
      List<Target> targets,
      List<Bracket> brackets,
      Words words) {
    this(type, id, language, categories, series, targets, brackets, words, Form.ROWS);
  }

  /** The number of one series in one category. */
  public Point point(int series, int category) {
    return series().get(series).points().get(category);
  }

  /** Every number there is, series by series, without the targets. */
  public List<BigDecimal> values() {
    return series.stream()
        .flatMap(s -> s.points().stream())
        .flatMap(p -> p.value().stream())
        .toList();
  }

  /** The same with its categories as series. */
  public Plot turned() {
    List<Series> turned = new ArrayList<>();
    for (int category = 0; category < categories.size(); category++) {
      int place = category;
      turned.add(
          new Series(
              categories.get(place), series.stream().map(s -> s.points().get(place)).toList()));
    }
    List<String> names = series.stream().map(Series::name).toList();
    return new Plot(type, id, language, names, turned, targets, brackets, words, form);
  }

  /** The same with other series. */
  public Plot with(List<Series> others) {
    return new Plot(type, id, language, categories, others, targets, brackets, words, form);
  }

  /** The headings of its small multiples, in order; one that is empty where it is one chart. */
  public List<String> multiples() {
    return series.stream().map(Series::multiple).distinct().toList();
  }

  /**
   * How bars and tiles are set out; the other types do not look at it.
   *
   * @param columns upright, where the labels have room for it, else rows all the same
   * @param tiles of a tile map, where each category stands
   */
  public record Form(Arrangement arrangement, boolean columns, List<Tile> tiles) {
    public Form {
      tiles = List.copyOf(tiles);
    }

    /** Of bars. */
    public Form(Arrangement arrangement, boolean columns) {
      this(arrangement, columns, List.of());
    }

    /** Horizontal bars, those of several series beside each other. */
    public static final Form ROWS = new Form(Arrangement.GROUPED, false);
  }

  /** A place on a map of tiles, both from 0, from the left and from the top. */
  public record Tile(int column, int row) {}

  /** What the bars of several series do in one category. */
  public enum Arrangement {
    /** Beside each other. */
    GROUPED,
    /** End to end: they are parts of one amount. */
    STACKED,
    /** End to end, every category as long as the next: 100 %. */
    SHARE
  }

  /**
   * Numbers that belong together, drawn in one colour.
   *
   * @param multiple the heading of the small multiple that it stands in; empty where the plot is
   *     one chart
   */
  public record Series(String name, List<Point> points, String multiple) {
    public Series {
      points = List.copyOf(points);
    }

    /** In a plot that is one chart. */
    public Series(String name, List<Point> points) {
      this(name, points, "");
    }
  }

  /**
   * One number of a series.
   *
   * @param value empty where it is missing
   * @param label the number as the reader sees it, or the symbol of a missing one
   * @param derived computed, not published: drawn muted
   * @param aside a few words behind the label, such as 推算; may be empty
   * @param muted context, not the point of the figure
   * @param residual what the named parts leave over: drawn hatched
   */
  public record Point(
      Optional<BigDecimal> value,
      String label,
      boolean derived,
      boolean muted,
      String aside,
      boolean residual) {
    /** A number of its own, no remainder. */
    public Point(
        Optional<BigDecimal> value, String label, boolean derived, boolean muted, String aside) {
      this(value, label, derived, muted, aside, false);
    }
  }

  /**
   * A value to reach, with its own category label, drawn after the categories (as a bar with a
   * dashed outline), as a dashed line across, or, in a bullet, as the end of a category's way.
   *
   * @param way of a bullet, how far the category has come: 完成77%，还差约629亿元; else empty
   */
  public record Target(BigDecimal value, String name, String label, String way) {
    /** A target that is not measured against one number. */
    public Target(BigDecimal value, String name, String label) {
      this(value, name, label, "");
    }
  }

  /**
   * A bracket over neighbouring categories.
   *
   * @param first index of the first category spanned
   * @param last index of the last
   * @param label {@code 80家（80%）}
   * @param aside a second line; may be empty
   */
  public record Bracket(int first, int last, String label, String aside) {}

  /**
   * What a reader who does not see the drawing is told.
   *
   * @param title the subject, for the SVG's {@code <title>}
   * @param description shape, extremes, total in one to three sentences, for {@code <desc>}
   */
  public record Words(String title, String description) {}
}
