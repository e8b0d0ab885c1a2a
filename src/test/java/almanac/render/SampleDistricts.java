package almanac.render;

import almanac.render.TableView.Cell;
import almanac.render.TableView.Head;
import almanac.render.TableView.Kind;
import almanac.render.TableView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A long table: districts by rows, with a total. */
final class SampleDistricts {
  private static final List<String> CHINESE =
      List.of(
          "浦东新区", "闵行区", "嘉定区", "金山区", "杨浦区", "松江区", "青浦区", "徐汇区", "静安区", "宝山区", "奉贤区", "普陀区",
          "崇明区", "虹口区", "长宁区", "黄浦区");
  private static final List<String> ENGLISH =
      List.of(
          "Pudong",
          "Minhang",
          "Jiading",
          "Jinshan",
          "Yangpu",
          "Songjiang",
          "Qingpu",
          "Xuhui",
          "Jing’an",
          "Baoshan",
          "Fengxian",
          "Putuo",
          "Chongming",
          "Hongkou",
          "Changning",
          "Huangpu");

  private final Samples s;

  SampleDistricts(Samples samples) {
    this.s = samples;
  }

  TableView table() {
    return new TableView(
        s.words(),
        "tab-districts",
        "",
        s.h("各区科技履约贷审核进度，2017年", "Performance loans by district, 2017"),
        s.t("按授信金额排列", "Ordered by the amount granted"),
        heads(),
        rows(),
        List.of(row("", s.t("全市合计", "City"), List.of("889", "516", "220,240", "58.0"))),
        List.of(),
        s.h("上海市科技创业中心。", "Shanghai Technology Innovation Center."),
        List.of(s.t("斜体为本站计算", "Italics: computed by this site")),
        List.of(s.link("下载CSV", "Download CSV", "data/districts.csv")));
  }

  private List<List<Head>> heads() {
    return List.of(
        List.of(
            Head.text(s.t("区", "District")).over(2),
            Head.number(s.t("企业申请", "Applications"), s.t("笔", "")).over(2),
            Head.group(s.t("银行授信通过", "Granted"), 2),
            Head.number(s.t("授信率", "Share granted"), "%").over(2)),
        List.of(
            Head.number(s.t("笔数", "Number"), s.t("笔", "")),
            Head.number(s.t("金额", "Amount"), s.t("万元", "RMB 10,000"))));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < CHINESE.size(); i++) {
      String amount = String.format(Locale.ROOT, "%,d", 39050 - 2500 * i);
      List<String> numbers = List.of("" + (142 - 8 * i), "" + (81 - 5 * i), amount, "5" + i % 10);
      rows.add(row("districts-" + i, s.t(CHINESE.get(i), ENGLISH.get(i)), numbers));
    }
    return rows;
  }

  private Row row(String id, String head, List<String> numbers) {
    String share = numbers.get(3);
    return s.row(
        id,
        head,
        Cell.of(Html.of(numbers.get(0)), Kind.NUMBER),
        Cell.of(Html.of(numbers.get(1)), Kind.NUMBER),
        Cell.of(Html.of(numbers.get(2)), Kind.NUMBER),
        Cell.of(Html.of(share), Kind.COMPUTED).pad(share.contains(".") ? "" : ".0"));
  }
}
