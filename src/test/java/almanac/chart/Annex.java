package almanac.chart;

import static almanac.chart.Gallery.names;
import static almanac.chart.Gallery.point;
import static almanac.chart.Gallery.series;

import almanac.chart.Plot.Arrangement;
import almanac.chart.Plot.Form;
import almanac.chart.Plot.Point;
import almanac.chart.Plot.Series;
import almanac.chart.Plot.Target;
import almanac.chart.Plot.Tile;
import almanac.chart.Plot.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** More plots: of numbers on their way, of two times, of parts within each other, of places. */
final class Annex {
  private static final Words WORDS = new Words("目标的进度", "六项中一项达到。");

  private Annex() {}

  static List<Plot> all() {
    return Stream.of(bullets(), slopes(), nests(), tiles()).flatMap(List::stream).toList();
  }

  private static List<Plot> bullets() {
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

  private static List<Plot> slopes() {
    return List.of(
        slope(
            "slope",
            line("贷款企业", "", derived("183"), point("315", false, false, "")),
            line("外部联动", "", plain("160"), plain("310")),
            line("内部联动", "", plain("12"), plain("5"))),
        slope(
            "slope-multiples",
            line("贷款企业", "贷款企业（家）", derived("183"), plain("315")),
            line("贷款余额", "贷款余额（亿元）", derived("26.13"), plain("60.90")),
            line("不良率", "不良率（%）", plain("0.34"), plain("0.31"))),
        slope(
            "slope-near",
            line("按时归还的比重", "", plain("98.1"), plain("98.4")),
            line("B", "", plain("97.9"), plain("98.5")),
            line("C", "", plain("98"), plain("98.6"))));
  }

  private static Plot slope(String id, Series... lines) {
    return new Plot(
        "slope", id, "zh", names("2016年末 2017年末"), List.of(lines), List.of(), List.of(), WORDS);
  }

  private static Series line(String name, String multiple, Point from, Point to) {
    return new Series(name, List.of(from, to), multiple);
  }

  private static Point plain(String label) {
    return point(label, false, false, "");
  }

  private static Point derived(String label) {
    return point(label, true, false, "推算");
  }

  private static List<Plot> nests() {
    return List.of(
        nested("nested", "2017年末", "贷款客户 1,203", "有专利的客户 240", "其中有发明专利 224"),
        nested("nested-two", "申请 授权", "全部专利 131,746 72,806", "其中发明专利 54,633 …"),
        nested("nested-four", "甲", "一 9", "二 9", "三 4", "四 0"));
  }

  /** Each series its name and its numbers. */
  private static Plot nested(String id, String categories, String... series) {
    List<Series> layers =
        Stream.of(series)
            .map(words -> names(words))
            .map(w -> series(w.get(0), w.stream().skip(1).map(Annex::plain).toList()))
            .toList();
    return new Plot("nested", id, "zh", names(categories), layers, List.of(), List.of(), WORDS);
  }

  private static List<Plot> tiles() {
    return List.of(
        map(
            "tiles",
            "39,050 26,550 22,780 21,070 21,030 16,340 14,820 12,350 9,150 8,600 8,250 5,900 5,200"
                + " 4,000 3,850 1,300",
            "浦东新区 闵行区 嘉定区 金山区 杨浦区 松江区 青浦区 徐汇区 静安区 宝山区 奉贤区 普陀区 崇明区 虹口区 长宁区 黄浦区",
            "44 24 11 15 43 14 03 23 22 21 25 12 30 32 13 33"),
        map("tiles-few", "7 7 …", "North South Middle-of-the-land", "00 02 11"),
        map("tiles-row", "−61 −24 0 3 12 …", "甲 乙 丙 丁 戊 己", "00 10 20 30 40 60"));
  }

  /** For each name its number and its place; in the first two tiles stand out. */
  private static Plot map(String id, String labels, String names, String places) {
    List<Point> points =
        names(labels).stream()
            .map(label -> point(label, false, id.equals("tiles") && !label.matches("21,0.*"), ""))
            .toList();
    List<Tile> tiles =
        names(places).stream().map(p -> new Tile(p.charAt(0) - '0', p.charAt(1) - '0')).toList();
    Form form = new Form(Arrangement.GROUPED, false, tiles);
    String language = id.endsWith("few") ? "en" : "zh";
    return new Plot(
        "tiles",
        id,
        language,
        names(names),
        List.of(series("", points)),
        List.of(),
        List.of(),
        WORDS,
        form);
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
