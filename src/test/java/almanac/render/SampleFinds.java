package almanac.render;

import java.util.List;

/** Pages by which others are found: the search, a whole report, a former address. */
final class SampleFinds {
  private final Samples s;
  private final LinkView report;

  SampleFinds(Samples samples) {
    this.s = samples;
    this.report = s.link("报告", "Report", "contents.html");
  }

  SearchView search() {
    String title = s.t("搜索", "Search");
    return new SearchView(
        s.shell("search", report, title),
        title,
        List.of(
            new SearchView.Letter("K", List.of(s.link("科技信贷", "Kinds of loans", "chapter.html"))),
            new SearchView.Letter("#", List.of(s.link("2017年", "2017", "contents.html")))),
        "datasets.html");
  }

  VolumeView volume() {
    String title = s.t("上海科技金融发展报告（2017）", "Report on technology finance 2017");
    return new VolumeView(
        s.shell("volume", report, title),
        new CoverView(
            s.t("上海科技金融", "Technology finance in Shanghai"),
            title,
            "",
            s.t("三章、四个附录。", "Three chapters and four annexes."),
            List.of(s.t("数据截至2017年12月31日", "Data to 31 December 2017")),
            true),
        List.of(new PageView.Entry(s.t("科技信贷", "Credit"), "#part", false, List.of())),
        List.of(
            s.h(
                "<section id=\"part\"><h2>科技信贷</h2><p>余额2,071.27亿元。</p></section>",
                "<section id=\"part\"><h2>Credit</h2><p>RMB 207.127 billion.</p></section>")),
        List.of(new FileView("report.epub", "report.epub", "EPUB", "92 KB")));
  }

  RedirectView redirect() {
    return new RedirectView(
        s.words(), "../", s.link("科技信贷", "Credit", "chapter.html"), "https://example.org/");
  }
}
