package almanac.chart;

import almanac.chart.Plot.Arrangement;
import almanac.chart.Plot.Bracket;
import almanac.chart.Plot.Form;
import almanac.chart.Plot.Point;
import almanac.chart.Plot.Series;
import almanac.chart.Plot.Target;
import almanac.chart.Plot.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plots for every chart type and every odd case. */
final class Gallery {
  private static final Form COLUMNS = new Form(Arrangement.GROUPED, true);
  private static final Form STACK = new Form(Arrangement.STACKED, false);

  private Gallery() {}

  static Map<String, Plot> all() {
    Map<String, Plot> all = new LinkedHashMap<>();
    Stream.of(bars(), oddBars(), groups(), stacks(), dots(), lines(), columns(), Annex.all())
        .flatMap(List::stream)
        .forEach(plot -> all.put(plot.id(), plot));
    return all;
  }

  static Plot named(String id) {
    return all().entrySet().stream()
        .filter(plot -> plot.getKey().equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static List<Plot> bars() {
    return List.of(
        balance("bar"),
        rounds(),
        plain(
            "bar",
            "markets",
            List.of(
                "Technology Innovation Board of the Shanghai Equity Exchange",
                "National Equities Exchange and Quotations, base tier",
                "ChiNext",
                "Main board"),
            "353 155 37 60"),
        tight());
  }

  private static Plot rounds() {
    return new Plot(
        "bar",
        "rounds",
        "zh",
        names("尚未股权融资 种子轮 天使轮 Pre-A轮 A轮 A+轮 B轮 B+轮 C轮 C+轮 C轮之后"),
        List.of(
            series(
                "家数",
                Stream.concat(
                        Stream.of(9, 6, 6, 6, 36, 2, 14, 1)
                            .map(n -> point("" + n, false, false, "")),
                        Stream.of(12, 1, 7).map(n -> point("" + n, false, true, "")))
                    .toList())),
        List.of(),
        List.of(new Bracket(0, 7, "80家（80%）", "在C轮之前获得授信"), new Bracket(8, 10, "20家", "C轮及以后")),
        words());
  }

  private static Plot tight() {
    return new Plot(
        "bar",
        "tight-brackets",
        "zh",
        names("甲 乙 丙 丁"),
        List.of(series("家数", points("3 4 5 6"))),
        List.of(),
        List.of(
            new Bracket(0, 0, "3家（16.67%）", "只在第一季度获得授信的企业"),
            new Bracket(1, 3, "15家（83.33%）", "在全年获得授信的企业")),
        words());
  }

  static Plot balance(String type) {
    return new Plot(
        type,
        "balance-" + type,
        "zh",
        names("2016年末 2017年末"),
        List.of(
            series(
                "余额",
                List.of(
                    point("1,500.36", true, false, "推算值"),
                    point("2,071.27", false, false, "比上年 +38.05%")))),
        List.of(new Target(new BigDecimal("2700"), "2020年目标", "约2,700")),
        List.of(),
        new Words("科技型企业贷款余额与2020年目标", "2016年末为1,500.36亿元（推算），2017年末为2,071.27亿元。"));
  }

  private static List<Plot> oddBars() {
    return List.of(
        plain("bar", "negative", names("履约贷 小巨人 创投贷 微贷通"), "34 37 −61 −24"),
        plain("bar", "all-negative", names("甲 乙"), "−3 −5"),
        plain("bar", "missing", names("2015年 2016年 2017年 2018年"), "12 … 0 —"),
        plain("bar", "zeros", names("甲 乙"), "0 0"),
        plain("bar", "one", names("全市"), "520"),
        plain("bar", "equal", names("Pudong Minhang Xuhui"), "21 21 21"),
        plain("bar", "extreme", names("Least Most"), "1 1,000,000,000"),
        plain(
            "bar",
            "sixty",
            IntStream.rangeClosed(1, 60).mapToObj(i -> "第" + i + "号").toList(),
            String.join(" ", IntStream.rangeClosed(1, 60).mapToObj(i -> "" + i * 7 % 61).toList())),
        residual());
  }

  private static Plot residual() {
    return new Plot(
        "bar",
        "residual",
        "zh",
        names("信息技术 生物医药 先进制造 未列明"),
        List.of(
            series(
                "占比",
                List.of(
                    point("31", false, false, ""),
                    point("27", false, false, ""),
                    point("10", false, false, ""),
                    new Point(Optional.of(new BigDecimal("32")), "32", true, false, "推算", true)))),
        List.of(),
        List.of(),
        words());
  }

  private static List<Plot> groups() {
    return List.of(
        several("bar", "groups", Form.ROWS),
        several("dot", "dots", Form.ROWS),
        several("dumbbell", "dumbbell", Form.ROWS),
        new Plot(
            "bar",
            "four",
            "en",
            List.of("Science parks and incubators", "Technology branches"),
            IntStream.rangeClosed(1, 4)
                .mapToObj(i -> series("At end-201" + (3 + i), points(i * 111 + " " + i * 40)))
                .toList(),
            List.of(),
            List.of(),
            words()));
  }

  private static Plot several(String type, String id, Form form) {
    return new Plot(
        type,
        id,
        "zh",
        names("全部科技型企业 其中：中小企业 其中：科创企业"),
        List.of(
            series("2016年末", points("1,500.36 835.01 418.85")),
            series("2017年末", points("2,071.27 1,120.83 629.73"))),
        List.of(),
        List.of(),
        words(),
        form);
  }

  private static List<Plot> stacks() {
    List<Series> parts =
        List.of(
            series("小型和微型企业", points("74 12")),
            series("中型企业", points("26 8")),
            series("大型企业", points("1 80")));
    List<String> names = names("2016年 2017年");
    return List.of(
        new Plot("share", "shares", "zh", names, parts, List.of(), List.of(), words()),
        new Plot("bar", "stack", "zh", names, parts, List.of(), List.of(), words(), STACK));
  }

  private static List<Plot> dots() {
    return List.of(
        balance("dot"),
        plain("dot", "ratios", names("全部 中小企业 科创企业 科技支行"), "0.37 0.61 0.34 …"),
        plain("dot", "far", names("Pudong Minhang Xuhui"), "89.40 91.25 90.10"));
  }

  private static List<Plot> lines() {
    return List.of(
        balance("line"),
        several("line", "two-lines", Form.ROWS),
        plain("line", "gap", names("2013年 2014年 2015年 2016年 2017年"), "12 9 … 31 28"),
        plain("line", "rate", names("2013 2014 2015 2016 2017"), "91.2 91.9 90.4 92.8 93.0"),
        plain("line", "change", names("2014 2015 2016 2017"), "12 −9 4 −15"),
        new Plot(
            "line",
            "months",
            "en",
            IntStream.rangeClosed(1, 60).mapToObj(i -> "Month " + i).toList(),
            List.of(wave("Loans", 1), wave("Guarantees of the fund", 3), wave("Insurance", 7)),
            List.of(),
            List.of(),
            words()));
  }

  private static Series wave(String name, int factor) {
    return series(
        name,
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> point("" + (i * factor + i * i % 17), false, false, ""))
            .toList());
  }

  private static List<Plot> columns() {
    return List.of(
        several("bar", "grouped-columns", COLUMNS),
        new Plot(
            "bar",
            "columns",
            "zh",
            names("2014年 2015年 2016年 2017年"),
            List.of(series("家数", points("12 31 −8 …"))),
            List.of(new Target(new BigDecimal("40"), "2020年目标", "40")),
            List.of(),
            words(),
            COLUMNS));
  }

  /** One series, in the language of the names. */
  static Plot plain(String type, String id, List<String> names, String labels) {
    List<Series> series = List.of(series("家数", points(labels)));
    String language = String.join("", names).matches(".*\\p{IsHan}.*") ? "zh" : "en";
    return new Plot(type, id, language, names, series, List.of(), List.of(), words());
  }

  /** One string of labels for each series. */
  static Plot of(String type, List<String> names, List<String> labels, Form form) {
    List<Series> series =
        IntStream.range(0, labels.size())
            .mapToObj(i -> series("系列" + i, points(labels.get(i))))
            .toList();
    return new Plot(type, "of", "zh", names, series, List.of(), List.of(), words(), form);
  }

  static Series series(String name, List<Point> points) {
    return new Series(name, points);
  }

  static List<String> names(String names) {
    return List.of(names.split(" ", -1));
  }

  private static List<Point> points(String labels) {
    return names(labels).stream().map(label -> point(label, false, false, "")).toList();
  }

  static Point point(String label, boolean derived, boolean muted, String aside) {
    boolean number = label.matches("[−0-9.,]+");
    return new Point(
        number
            ? Optional.of(new BigDecimal(label.replace(",", "").replace('−', '-')))
            : Optional.empty(),
        label,
        derived,
        muted,
        aside);
  }

  private static Words words() {
    return new Words("各类企业的数量", "最多的是最少的数倍。");
  }
}
