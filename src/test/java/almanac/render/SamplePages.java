package almanac.render;

import java.util.List;
import java.util.Optional;

/** Whole pages of the sample site. */
final class SamplePages {
  private final Samples s;
  private final LinkView report;
  private final LinkView data;
  private final LinkView about;

  SamplePages(Samples samples) {
    this.s = samples;
    this.report = s.link("报告", "Report", "contents.html");
    this.data = s.link("数据", "Data", "datasets.html");
    this.about = s.link("说明", "About", "page.html");
  }

  HomeView home() {
    String title = s.t("2017年上海科技金融", "Technology finance in Shanghai, 2017");
    return new HomeView(
        s.shell("home", report, title),
        title,
        s.h(
            "上海银行业对科技型企业的贷款首次超过2,000亿元，不良率反而下降。报告、数据与口径都在这里，每个数字可以查到来源。",
            "Loans to technology enterprises passed RMB 200 billion for the first time, while fewer"
                + " of them went bad. Every number here can be traced to its source."),
        List.of(
            s.link("读报告", "Read the report", "contents.html"),
            s.link("看数据", "See the data", "datasets.html")),
        twice(),
        Html.NONE,
        List.of(
            card("第一章", "Chapter 1", "科技金融工作进展", "Progress in finance"),
            card("第二章", "Chapter 2", "科技创新工作进展", "Progress in innovation"),
            card("第三章", "Chapter 3", "服务平台运行情况", "Service platforms")),
        datasetCards(),
        List.of(role("企业", "Enterprises"), role("银行", "Banks"), role("研究者", "Researchers")),
        List.of(
            new HomeView.Update(
                s.t("2018年6月1日", "1 June 2018"),
                "2018-06-01",
                s.h("中小企业贷款余额由1,120.83亿元改为1,121.05亿元", "A balance was corrected"),
                "notes.html")));
  }

  private List<KeyFigureView> twice() {
    List<KeyFigureView> keys = new java.util.ArrayList<>(s.keys());
    keys.addAll(s.keys());
    return keys;
  }

  private CardView card(String number, String numberEn, String title, String titleEn) {
    return new CardView(
        s.t(number, numberEn),
        s.t(title, titleEn),
        "chapter.html",
        s.h("科技型企业贷款余额一年增长近四成，达到2,071.27亿元。", "Loans grew by nearly 40% in one year."),
        List.of());
  }

  private HomeView.Role role(String zh, String en) {
    return new HomeView.Role(
        s.t(zh, en),
        List.of(
            s.link("找到适合自己的贷款产品", "Find a loan product", "chapter.html"),
            s.link("各区的服务站与平台", "Service stations by district", "dataset.html")));
  }

  private List<CardView> datasetCards() {
    List<FactView> facts =
        List.of(
            new FactView(s.t("期间", "Period"), s.h("2016—2017年", "2016–2017")),
            new FactView(s.t("行数", "Rows"), Html.of("16")),
            new FactView(s.t("格式", "Formats"), Html.of("CSV · XLSX · JSON")));
    Html text = s.h("16个区的申请、推荐与授信。", "Applications, recommendations and grants.");
    return List.of(
        new CardView("", s.t("各区科技履约贷", "Loans by district"), "dataset.html", text, facts),
        new CardView("", s.t("科技型企业贷款", "Loans to enterprises"), "dataset.html", text, facts),
        new CardView("", s.t("科技支行", "Technology branches"), "dataset.html", text, facts));
  }

  ContentsView contents() {
    String title = s.t("上海科技金融发展报告（2017）", "Report on technology finance 2017");
    ContentsView.Chapter one =
        new ContentsView.Chapter(
            s.t("第一章", "Chapter 1"),
            s.t("科技金融工作进展", "Progress in finance"),
            "chapter.html",
            s.h("2017年，对科技型企业的贷款首次超过2,000亿元，不良率反而下降。", "Loans passed RMB 200 billion."),
            List.of(
                s.link("机制建设", "Institutions", "chapter.html#s1"),
                s.link("科技信贷", "Credit", "chapter.html#s2"),
                s.link("投贷联动", "Investment-linked loans", "chapter.html#s3")),
            6);
    return new ContentsView(
        s.shell("contents", report, title),
        s.t("报告", "Report"),
        title,
        s.h("三章、四个附录，图表都附数据。", "Three chapters and four annexes; every figure has its data."),
        List.of(),
        Html.NONE,
        List.of(one, one, one),
        List.of());
  }

  PageView chapter() {
    String title = s.t("科技金融工作进展", "Progress in technology finance");
    return new PageView(
        s.shell("chapter", report, title),
        s.t("第一章", "Chapter 1"),
        title,
        s.h(
            "2017年，上海银行业对科技型企业的贷款首次超过2,000亿元，不良率反而下降。本章说明增长来自哪里，以及风险由谁分担。",
            "In 2017 loans to technology enterprises passed RMB 200 billion for the first time,"
                + " while fewer of them went bad. This chapter says where the growth came from."),
        s.keys(),
        toc(),
        List.of(s.link("本章全部图表（4）", "All figures of this chapter (4)", "figure.html")),
        new SampleBody(s).html(),
        Optional.of(s.link("前言", "Preface", "page.html")),
        Optional.of(s.link("第二章　科技创新工作进展", "Chapter 2: Innovation", "chapter.html")));
  }

  private List<PageView.Entry> toc() {
    List<PageView.Entry> sections =
        List.of(
            entry(s.t("二、科技信贷", "2 Credit"), "#s2"), entry(s.t("三、投贷联动", "3 Linked loans"), "#s3"));
    return List.of(
        entry(s.t("前言", "Preface"), "page.html"),
        new PageView.Entry(s.t("第一章　科技金融工作进展", "1 Finance"), "chapter.html", true, sections),
        entry(s.t("第二章　科技创新工作进展", "2 Innovation"), "chapter.html"),
        entry(s.t("第三章　服务平台运行情况", "3 Platforms"), "chapter.html"));
  }

  private static PageView.Entry entry(String text, String href) {
    return new PageView.Entry(text, href, false, List.of());
  }

  PageView about() {
    String title = s.t("编制说明", "Method");
    return new PageView(
        s.shell("page", about, title),
        "",
        title,
        s.h("数据从哪里来，怎样核对。", "Where the data come from, and how they are checked."),
        List.of(),
        List.of(entry(s.t("来源", "Sources"), "#a"), entry(s.t("核对", "Checks"), "#b")),
        List.of(),
        s.h(
            "<h2 id=\"a\">来源</h2><p>各委办局与银行。</p><ul><li>上海银监局</li><li>上海市科委</li></ul>"
                + "<h2 id=\"b\">核对</h2><p>每个合计都在编制时核对。</p>",
            "<h2 id=\"a\">Sources</h2><p>Authorities and banks.</p><ul><li>One</li><li>Two</li></ul>"
                + "<h2 id=\"b\">Checks</h2><p>Every total is checked when the site is built.</p>"),
        Optional.empty(),
        Optional.empty());
  }

  DatasetView dataset() {
    String title = s.t("各区科技履约贷审核进度", "Performance loans by district");
    return new DatasetView(
        s.shell("dataset", data, title),
        s.t("数据集", "Dataset"),
        title,
        s.h("2017年上海16个区的企业申请、科创中心推荐与银行授信情况，含笔数与金额。", "Applications and grants in 2017."),
        List.of(
            new FactView(s.t("期间", "Period"), s.h("2017年", "2017")),
            new FactView(s.t("来源", "Source"), s.h("上海市科技创业中心", "Innovation Center"))),
        figures(),
        List.of(new SampleDistricts(s).table()),
        Optional.of(new SampleWorkings(s).ofTable()),
        new SampleWorkings(s).meaning(note(1), revision()),
        new SampleWorkings(s).uses(),
        files(),
        List.of(
            "https://example.org/data/districts.csv", "https://example.org/data/districts.json"),
        new SampleWorkings(s).citations());
  }

  private List<FigureView> figures() {
    return List.of(
        s.figure(
            "districts",
            s.t("图1", "Figure 1"),
            s.t("五个区占全市授信近六成，浦东居首", "Five districts hold nearly 60%"),
            s.t("授信金额与授信率，2017年，按金额排列", "Amount and share granted, 2017")),
        s.figure(
            "balance",
            s.t("图2", "Figure 2"),
            s.t("科技型企业贷款余额一年增长近四成", "Loans grew by nearly 40%"),
            s.t("贷款余额，上海，亿元", "Balance, Shanghai, RMB 100 million")));
  }

  private List<FileView> files() {
    return List.of(
        new FileView("districts.csv", "districts.csv", s.t("CSV，UTF-8", "CSV, UTF-8"), "0.9 KB"),
        new FileView("districts.xlsx", "districts.xlsx", "Excel", "6.1 KB"),
        new FileView("districts.json", "districts.json", "JSON", "2.4 KB"));
  }

  private NoteView note(int number) {
    return new NoteView(
        "note-" + number,
        s.t("科技支行 · 有有效专利的客户占比 · 2017", "Technology branches · share with patents · 2017"),
        Html.of("89.72%"),
        s.h("211户除以240户，为87.92%（87.92%）", "211 of 240, which is 87.92%"),
        Html.of("89.72%"),
        s.h("疑为数字换位。", "Digits probably transposed."),
        List.of(s.link("科技支行数据集", "Dataset", "dataset.html")));
  }

  private RevisionView revision() {
    return new RevisionView(
        s.t("2018年6月1日", "1 June 2018"),
        "2018-06-01",
        s.t("科技型中小企业贷款余额", "Loans to small enterprises"),
        s.h("1,120.83亿元", "RMB 112.083 billion"),
        s.h("1,121.05亿元", "RMB 112.105 billion"),
        s.h("一家银行补报。", "One bank reported late."),
        List.of(s.link("科技型企业贷款", "Dataset", "dataset.html")));
  }

  DatasetsView datasets() {
    String title = s.t("数据目录", "Catalogue");
    return new DatasetsView(
        s.shell("datasets", data, title),
        s.t("数据", "Data"),
        title,
        s.h("报告用到的全部数据，可以下载、引用和核对。", "All data of the report, to download, cite and check."),
        Html.NONE,
        List.of(),
        datasetCards().stream()
            .map(card -> new DatasetsView.Entry(card, List.of(), 16, "2017-12"))
            .toList(),
        files());
  }

  FigurePageView figurePage() {
    String title = s.t("科技型企业贷款余额", "Loans to technology enterprises");
    return new FigurePageView(
        s.shell("figure", data, title),
        s.t("图1-1", "Figure 1-1"),
        title,
        s.figure("balance", s.t("图1-1", "Figure 1-1"), s.t("一年增长近四成", "Up by nearly 40%"), title),
        s.t("2016年末1,500亿元，2017年末2,071亿元。", "150 at end-2016, 207 at end-2017."),
        Optional.of(new SampleWorkings(s).ofTitle()),
        List.of(s.link("第一章", "Chapter 1", "chapter.html#fig-balance")),
        files(),
        new SampleWorkings(s).citations(),
        new FigurePageView.Embed("embed.html", "<iframe src=\"https://example.org/\"></iframe>"),
        Optional.empty(),
        Optional.of(s.link("图1-2 贷款户数", "Figure 1-2 Borrowers", "figure.html")));
  }

  NotesView notes() {
    String title = s.t("数据说明与勘误", "Data notes and errata");
    return new NotesView(
        s.shell("notes", about, title),
        title,
        s.h("原报告中前后不一的数字，以及本站的更正。", "Where the source disagrees with itself."),
        Html.NONE,
        List.of(note(1), note(2)),
        List.of(revision()),
        s.t("没有勘误。", "There are no errata."));
  }

  NotFoundView notFound() {
    ShellView shell = s.shell("404", about, s.t("页面不存在", "Page not found"));
    List<LinkView> zh = List.of(LinkView.of("首页", "home.html"), LinkView.of("报告", "contents.html"));
    List<LinkView> en =
        List.of(
            LinkView.of("Home", "../en/home.html"), LinkView.of("Report", "../en/contents.html"));
    return new NotFoundView(
        shell,
        List.of(
            new NotFoundView.Part(ThemeWords.of("zh"), zh),
            new NotFoundView.Part(ThemeWords.of("en"), en)));
  }
}
