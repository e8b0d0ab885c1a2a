package almanac.render;

import java.util.List;

/** A list of all figures. */
final class SampleFigures {
  private SampleFigures() {}

  static InfographicView infographic(Samples s, PageView page) {
    Html block =
        new Html(
            "<h2 id=\"goal\">"
                + s.t("四项原则", "Four principles")
                + "</h2>\n<ol>\n<li><strong>"
                + s.t("商业可持续", "Sustainable")
                + "</strong></li>\n</ol>\n");
    LinkView picture = s.link("下载图片", "Download as a picture", "home.html");
    return new InfographicView(page, List.of(block), picture);
  }

  static FiguresView figures(Samples s, LinkView data) {
    String title = s.t("全部图表", "All figures and tables");
    FiguresView.Entry entry =
        new FiguresView.Entry(
            s.t("图1-1", "Figure 1-1"),
            s.t("一年增长近四成", "Up by nearly 40%"),
            "chapter.html#fig-balance",
            s.t("科技型企业贷款余额，2017年末，亿元", "Loan balance, at end-2017, RMB billion"),
            s.link("科技信贷", "Technology loans", "chapter.html#fig-balance"),
            "",
            List.of(LinkView.of("SVG", "balance.svg"), LinkView.of("CSV", "balance.csv")));
    return new FiguresView(
        s.shell("figures", data, title),
        title,
        s.h("本站全部图和表。", "Every figure and table."),
        Html.NONE,
        List.of(new FiguresView.Group(s.t("第一章", "Chapter 1"), "", List.of(entry))));
  }

  static EmbedView embed(Samples s, LinkView data) {
    String title = s.t("科技型企业贷款余额", "Loans to technology enterprises");
    return new EmbedView(
        s.shell("figure", data, title).words(),
        title,
        s.shell("figure", data, title).root(),
        "https://example.org/figure.html",
        s.figure("balance", s.t("图1-1", "Figure 1-1"), s.t("一年增长近四成", "Up by nearly 40%"), title),
        s.link("上海科技金融", "Technology finance", "figure.html"));
  }
}
