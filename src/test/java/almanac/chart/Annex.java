package almanac.chart;

import static almanac.chart.Gallery.names;
import static almanac.chart.Gallery.point;
import static almanac.chart.Gallery.series;

import almanac.chart.Plot.Point;
import almanac.chart.Plot.Target;
import almanac.chart.Plot.Words;
import java.math.BigDecimal;
import java.util.List;

/** More plots: of numbers on their way, of two times, of parts within each other. */
final class Annex {
  private static final Words WORDS = new Words("目标的进度", "六项中一项达到。");

  private Annex() {}

  static List<Plot> bullets() {
    return List.of(
        bullet(
            "bullet",
            names("科技型企业贷款余额 有贷款的科技型企业 中小企业占比 服务企业 新设站点"),
            List.of(
                labelled("2071.27", "2,071.27亿元", true),
                labelled("5235", "5,235户", false),
                labelled("89.4", "89.40%", false),
                labelled("391", "391家", false),
                point("…", false, false, "")),
            List.of(
                target("2700", "约2,700亿元", "完成77%，还差约628.73亿元"),
                target("8000", "8,000户", "完成65%，还差2,765户"),
                target("87.5", "87.5%", "已达到，超出1.90个百分点"),
                target("1000", "1,000家", "完成39%，还差609家"),
                target("12", "12个", ""))),
        bullet(
            "bullet-far",
            List.of("Loan balance of technology enterprises in the whole city", "Staff"),
            List.of(
                labelled("27000", "RMB 27,000 billion", false), labelled("0", "0 people", false)),
            List.of(
                target("270", "RMB 270 billion", "reached, RMB 26,730 billion above"),
                target("1600", "1,600 people", "0% reached, 1,600 people to go"))));
  }

  private static Plot bullet(
      String id, List<String> names, List<Point> points, List<Target> targets) {
    String language = id.endsWith("far") ? "en" : "zh";
    return new Plot(
        "bullet", id, language, names, List.of(series("", points)), targets, List.of(), WORDS);
  }

  private static Point labelled(String number, String label, boolean derived) {
    Point point = point(number, derived, false, derived ? "推算" : "");
    return new Point(point.value(), label, derived, false, point.aside());
  }

  private static Target target(String number, String label, String way) {
    return new Target(new BigDecimal(number), "2020年目标", label, way);
  }
}
