package almanac.render;

import almanac.render.TableView.Cell;
import almanac.render.TableView.Head;
import almanac.render.TableView.Kind;
import almanac.render.TableView.Mark;
import almanac.render.TableView.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views like those of a real report, in one language, by the template that draws them. */
final class Samples {
  private final Words words;

  Samples(String language) {
    this.words = ThemeWords.of(language);
  }

  Map<String, Object> pages() {
    SamplePages pages = new SamplePages(this);
    Map<String, Object> views = new LinkedHashMap<>();
    views.put("page/home", pages.home());
    views.put("page/contents", pages.contents());
    views.put("page/chapter", pages.chapter());
    views.put("page/page", pages.about());
    views.put("page/dataset", pages.dataset());
    views.put("page/scheme", new SampleScheme(this).view(pages.dataset()));
    views.put("page/datasets", pages.datasets());
    views.put("page/api", SampleApi.view(this));
    views.put("page/figure", pages.figurePage());
    views.put("page/embed", SampleFigures.embed(this, link("数据", "Data", "datasets.html")));
    views.put("page/figures", SampleFigures.figures(this, link("数据", "Data", "datasets.html")));
    views.put("page/infographic", SampleFigures.infographic(this, pages.about()));
    views.put("page/notes", pages.notes());
    views.put("page/collection", new SampleCollections(this).list());
    views.put("page/row", new SampleCollections(this).row());
    SampleFinds finds = new SampleFinds(this);
    views.put("page/search", finds.search());
    views.put("page/volume", finds.volume());
    views.put("page/redirect", finds.redirect());
    views.put("page/404", pages.notFound());
    return views;
  }

  Words words() {
    return words;
  }

  String t(String zh, String en) {
    return words.language().equals("zh") ? zh : en;
  }

  Html h(String zh, String en) {
    return new Html(t(zh, en));
  }

  LinkView link(String zh, String en, String href) {
    return LinkView.of(t(zh, en), href);
  }

  ShellView shell(String page, LinkView section, String title) {
    LinkView home = link("上海科技金融", "Technology finance in Shanghai", "home.html");
    List<LinkView> crumbs =
        List.of(link("首页", "Home", "home.html"), section, new LinkView(title, "", true));
    boolean home1 = page.equals("home");
    return new ShellView(
        words,
        title + " · " + (home1 ? "" : section.text() + " · ") + home.text(),
        t("上海科技金融的年度报告与数据。", "The yearly report and its data."),
        "../",
        home,
        "search.html",
        t("2017年度报告与数据", "Report and data 2017"),
        nav(section),
        List.of(translation(page)),
        home1 ? List.of() : crumbs,
        List.of(
            link("编制说明", "Method", "page.html"),
            link("数据说明", "Data notes", "notes.html"),
            link("数据目录", "Catalogue", "datasets.html")),
        t("数据截至2017年12月31日", "Data to 31 December 2017"),
        "2018-04-30");
  }

  private List<LinkView> nav(LinkView section) {
    List<LinkView> nav = new ArrayList<>();
    for (LinkView item :
        List.of(
            link("报告", "Report", "contents.html"),
            link("数据", "Data", "datasets.html"),
            link("说明", "About", "page.html"))) {
      nav.add(new LinkView(item.text(), item.href(), item.href().equals(section.href())));
    }
    return nav;
  }

  private ShellView.Translation translation(String page) {
    String href = "../" + t("en", "zh") + "/" + page + ".html";
    return new ShellView.Translation(t("en", "zh-Hans"), t("English", "中文"), href, true);
  }

  List<KeyFigureView> keys() {
    return List.of(
        money("2,071", "207", "38.05%"), borrowers(), badLoans(), money("60.9", "6.09", "133.06%"));
  }

  private KeyFigureView money(String zh, String en, String change) {
    return new KeyFigureView(
        t("", "RMB"),
        new Html("<data value=\"" + zh + "\">" + t(zh, en) + "</data>"),
        t("亿元", "billion"),
        t("科技型企业贷款余额", "Loans to technology enterprises"),
        "▲ " + change,
        t("比上年末", "on end-2016"),
        "dataset.html");
  }

  private KeyFigureView borrowers() {
    return new KeyFigureView(
        "",
        Html.of("5,235"),
        t("户", ""),
        t("有贷款的科技型企业", "Borrowing enterprises"),
        "▲ 21.66%",
        t("增加932户", "932 more"),
        "dataset.html");
  }

  private KeyFigureView badLoans() {
    return new KeyFigureView(
        "",
        Html.of("0.37"),
        "%",
        t("不良贷款率", "Non-performing loans"),
        t("▼ 0.24个百分点", "▼ 0.24 points"),
        "",
        "dataset.html");
  }

  FigureView figure(String id, String number, String finding, String subtitle) {
    return new FigureView(
        words,
        "fig-" + id,
        number,
        Html.of(finding),
        subtitle,
        new Html(svg(id + "-wide")),
        new Html(svg(id + "-narrow")),
        Optional.of(smallTable("fig-" + id + "-data", subtitle)),
        h("上海银监局。", "Shanghai banking regulator."),
        h(
            "2016年末数由2017年末余额减去当年增加额推算。",
            "The figure for 2016 is derived from that for 2017 and the increase."),
        List.of(
            LinkView.of("CSV", "figures/" + id + ".csv"),
            LinkView.of("SVG", "figures/" + id + ".svg"),
            link("查看数据集", "Dataset", "dataset.html")));
  }

  private TableView smallTable(String id, String title) {
    return new TableView(
        words,
        id,
        "",
        Html.of(title),
        "",
        List.of(
            List.of(
                Head.text(t("时点", "Date")),
                Head.number(t("余额", "Balance"), t("亿元", "RMB 100 million")),
                Head.number(t("比上年", "Change"), "%"))),
        List.of(
            row(
                "",
                t("2016年末", "End-2016"),
                Cell.of(Html.of("1,500.36"), Kind.COMPUTED),
                Cell.of(Html.of("—"), Kind.NUMBER)),
            row(
                "",
                t("2017年末", "End-2017"),
                Cell.of(Html.of("2,071.27"), Kind.NUMBER),
                Cell.of(Html.of("+38.05"), Kind.NUMBER))),
        List.of(),
        List.of(),
        Html.NONE,
        List.of(),
        List.of());
  }

  TableView products() {
    return new TableView(
        words,
        "tab-products",
        t("表1-4", "Table 1-4"),
        h("履约贷与小巨人信用贷各增三成以上", "Two products grew by more than 30%"),
        t("市科委“3+X”科技信贷产品，2017年与2016年", "Credit products of the city, 2017 and 2016"),
        productHeads(),
        List.of(
            product("科技履约贷", "Performance loan", "220,240 516 164,024 429 +34"),
            product("小巨人信用贷", "Small giants’ credit", "143,217 69 104,780 90 +37"),
            product("创投贷", "Venture loan", "6,530 11 16,750 22 −61"),
            product("科技微贷通", "Micro loan", "4,800 34 6,355 45 −24")),
        List.of(product("合计", "Total", "374,787 630 291,909 586 +28")),
        List.of(
            new TableView.Note(
                "a",
                "tab-products-a",
                "#tab-products-a1",
                h("微贷通2016年数为修订数。", "The figure for 2016 was revised."))),
        h("上海市科技创业中心。", "Shanghai Technology Innovation Center."),
        List.of(t("“—”不适用", "— does not apply")),
        List.of(
            link("下载CSV", "Download CSV", "data/products.csv"),
            link("查看数据集", "Dataset", "dataset.html")));
  }

  private List<List<Head>> productHeads() {
    Head amount = Head.number(t("信贷额", "Amount"), t("万元", "RMB 10,000"));
    Head firms = Head.number(t("贷款家数", "Borrowers"), t("家", ""));
    return List.of(
        List.of(
            Head.text(t("产品", "Product")).over(2),
            Head.group(t("2017年", "2017"), 2),
            Head.group(t("2016年", "2016"), 2),
            Head.number(t("信贷额同比", "Change"), "%").over(2)),
        List.of(amount, firms, amount, firms));
  }

  private Row product(String zh, String en, String numbers) {
    List<Cell> cells = new ArrayList<>();
    for (String number : numbers.split(" ", -1)) {
      Kind kind = number.startsWith("−") ? Kind.NEGATIVE : Kind.NUMBER;
      cells.add(Cell.of(Html.of(number), kind));
    }
    if (zh.equals("科技微贷通")) {
      cells.set(
          2, cells.get(2).marks(List.of(new Mark("a", "tab-products-a1", "#tab-products-a"))));
    }
    return row("", t(zh, en), cells.toArray(Cell[]::new));
  }

  Row row(String id, String head, Cell... cells) {
    List<Cell> all = new ArrayList<>();
    all.add(Cell.of(Html.of(head), Kind.HEAD));
    all.addAll(List.of(cells));
    return new Row(id, all);
  }

  private String svg(String name) {
    String own = "/theme/" + name + "-en.svg";
    boolean english = words.language().equals("en") && Samples.class.getResource(own) != null;
    try (InputStream in =
        Samples.class.getResourceAsStream(english ? own : "/theme/" + name + ".svg")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
