package almanac.render;

import java.util.List;

/** What sample pages tell of fields and of computed numbers. */
record SampleWorkings(Samples s) {
  WorkingsView ofTable() {
    WorkingView share =
        new WorkingView(
            "calc-pudong.rate",
            "57.0%",
            s.t("授信率，浦东新区", "Rate, Pudong"),
            s.t("授信笔数 ÷ 申请笔数", "Granted ÷ applications"),
            s.h("81笔 ÷ 142笔 = ", "81 ÷ 142 = "),
            Html.of("57.0%"),
            "",
            "#fig-districts");
    return new WorkingsView(s.words(), true, "calc.table", List.of(share));
  }

  WorkingsView ofTitle() {
    WorkingView growth =
        new WorkingView(
            "calc-1",
            s.t("近四成", "nearly 40%"),
            "",
            s.t("贷款余额比上期的增长率", "growth of the balance"),
            Html.of("(2,071.27 − 1,500.36) ÷ 1,500.36 = "),
            s.h("38.05%，≈ 40%", "38.05%, ≈ 40%"),
            s.t("（按所用各数的舍入，为38.049%～38.052%）", " (38.049%–38.052%)"),
            "");
    return new WorkingsView(s.words(), false, "calc.figure", List.of(growth));
  }

  private List<FieldView> fields() {
    FieldView.Value all = new FieldView.Value("all", s.t("全市", "City"), s.t("合计", "total"));
    FieldView.Value part = new FieldView.Value("pudong", s.t("浦东新区", "Pudong"), "");
    return List.of(
        new FieldView(
            "def-district",
            s.t("区", "District"),
            "district",
            s.t("主键 · 文字", "key · text"),
            "",
            List.of(),
            List.of(part, part, part, part, part, part, all)),
        new FieldView(
            "def-applications",
            s.t("企业申请", "Applications"),
            "applications",
            s.t("整数 · 笔", "whole number"),
            s.t("企业在平台提交的申请笔数。", "Received."),
            List.of(new FactView(s.t("公式", "Formula"), Html.of("a ÷ b"))),
            List.of(part, all)));
  }

  DatasetView.About meaning(NoteView note, RevisionView revision) {
    return new DatasetView.About(
        fields(),
        checks(),
        List.of(
            new RelationView(
                s.link("平台", "Platforms", "dataset.html"),
                s.t("它的“区”对应这里的条目", "its “District” names rows of this one"))),
        List.of(note),
        List.of(s.link("《2017年度上海科技金融发展报告》", "Report 2017", "https://example.org/report")),
        List.of(new FactView(s.t("版本", "Version"), Html.of("2018-04-30+3f2a91bc"))),
        List.of(revision));
  }

  List<UseView> uses() {
    LinkView said =
        s.link("16个区共授信516笔。", "The 16 districts granted 516 loans.", "chapter.html#s2");
    return List.of(
        new UseView(
            s.link("第一章", "Chapter 1", "chapter.html"), List.of(said), List.of(said, said), 2));
  }

  List<CitationView> citations() {
    return List.of(
        new CitationView(
            "GB/T 7714—2015",
            s.t("上海市科委. 各区科技履约贷审核进度[DB/OL].", "Shanghai. Loans by district[DB/OL].")),
        new CitationView("BibTeX", "@misc{districts-2018,\n  year = {2018}\n}"));
  }

  private List<DatasetView.Check> checks() {
    return List.of(
        new DatasetView.Check(
            s.h("各区之和等于全市合计", "The districts add up to the city"),
            s.t("4列", "4 columns"),
            true,
            List.of()),
        new DatasetView.Check(
            s.h("授信不多于申请", "Granted ≤ applications"),
            s.t("17行", "17 rows"),
            false,
            List.of(s.link("浦东新区：公布3，复算为4", "Pudong: 3, recomputes to 4", "#note-1"))));
  }
}
