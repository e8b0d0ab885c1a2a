package almanac.render;

import java.util.List;

/** A scheme of the sample site, by which points are given. */
final class SampleSchemes {
  private final Samples s;
  private final DatasetView dataset;

  SampleSchemes(Samples samples, DatasetView dataset) {
    this.s = samples;
    this.dataset = dataset;
  }

  SchemeView scheme() {
    String title = s.t("得分怎样算出", "How the points come about");
    return new SchemeView(
        dataset,
        List.of(new FactView(s.t("考核对象", "Assessed"), s.h("合作银行", "Partner banks"))),
        "110",
        List.of(
            weight("0", "70", "35", "70", s.link("授信总额", "Credit granted", "#s-rules")),
            weight("70", "5", "72.5", "", s.link("贷款申请量", "Applications", "#s-rules"))),
        List.of(s.smallTable("rules-items", s.t("基本项", "Basic items"))),
        List.of(reading()),
        List.of(s.products()),
        List.of(new SchemeView.Trace(title, s.smallTable("trace-a", title))),
        List.of(new FileView("bank.json", "bank.json", "JSON", "2.4 KB")));
  }

  private SchemeView.Weight weight(
      String x, String width, String middle, String label, LinkView item) {
    String points = s.t(width + "分", width + " points");
    return new SchemeView.Weight(x, width, middle, label, "weight-1", item, points);
  }

  private SchemeView.Reading reading() {
    return new SchemeView.Reading(
        1,
        List.of(s.link("授信总额", "Credit granted", "#s-rules")),
        s.t("并列之后的名次怎样接续没有写。", "How places go on after a tie is not said."),
        s.t("紧接下一名。", "The next place follows at once."),
        s.t("空出名次", "Places are skipped"),
        s.t("甲行83.6分，变为83.4分", "Bank A: 83.6 becomes 83.4"));
  }
}
