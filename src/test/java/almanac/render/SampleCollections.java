package almanac.render;

import java.util.List;
import java.util.Optional;

/** A list of the sample site, and the page of a row. */
final class SampleCollections {
  private final Samples s;
  private final LinkView data;

  SampleCollections(Samples samples) {
    this.s = samples;
    this.data = s.link("查看数据集", "Dataset", "dataset.html");
  }

  CollectionView list() {
    return new CollectionView(
        page("collection", s.t("政策指南", "Policies"), body("use", "怎样使用", "How to use it")),
        s.t("共32项，列出2项", "2 of 32"),
        Optional.of(s.link("全部", "All", "collection.html")),
        List.of(topics(), new CollectionView.Facet(s.t("状态", "Status"), List.of(expired()))),
        List.of(
            item("生物医药责任保险试点的通知", "Notice on biomedical insurance"),
            item("合作银行考核办法", "Rules for assessing partner banks")),
        false,
        data);
  }

  private CollectionView.Facet topics() {
    return new CollectionView.Facet(
        s.t("主题", "Topic"),
        List.of(
            new CollectionView.Value(
                "topic/insurance", s.t("保险", "Insurance"), "collection.html", 2, true),
            new CollectionView.Value(
                "topic/subsidy", s.t("补贴", "Subsidies"), "row.html", 1, false)));
  }

  private CollectionView.Value expired() {
    return new CollectionView.Value("status/expired", s.t("已到期", "Expired"), "", 0, false);
  }

  private CollectionView.Item item(String zh, String en) {
    return new CollectionView.Item(
        s.t(zh, en),
        "row.html",
        s.h("面向在上海注册的申办者。", "For sponsors registered in Shanghai."),
        List.of(new FactView(s.t("主题", "Topic"), s.h("保险", "Insurance"))),
        List.of());
  }

  RowView row() {
    TableView.Mark mark = new TableView.Mark("a", "row-ref-a", "#row-note-a");
    return new RowView(
        page("row", s.t("生物医药责任保险试点的通知", "Notice on biomedical insurance"), sections()),
        List.of(),
        List.of(
            new RowView.Fact(s.t("文号", "Number"), Html.of("438"), List.of(mark)),
            new RowView.Fact(s.t("状态", "Status"), s.h("有效", "In force"), List.of())),
        Html.NONE,
        List.of(new TableView.Note("a", "row-note-a", "#row-ref-a", s.h("原文印错。", "A misprint."))),
        List.of(
            new RowView.Group(
                s.t("产品与项目", "Products"), List.of(s.link("保费补贴", "Subsidy", "row.html")))),
        s.h("附录五。", "Appendix 5."),
        data);
  }

  private Html sections() {
    return new Html(
        body("who", "对象", "For whom").text() + body("how", "怎样申请", "How to apply").text());
  }

  private Html body(String id, String zh, String en) {
    String text = s.t("申请的材料和时限没有给出。", "Papers and terms are not given.");
    return new Html("<h2 id=\"" + id + "\">" + s.t(zh, en) + "</h2><p>" + text + "</p>");
  }

  private PageView page(String name, String title, Html body) {
    return new PageView(
        s.shell(name, data, title),
        s.t("政策与文件", "Policies"),
        title,
        s.h("补贴两种责任保险的保费。", "A subsidy on the premiums of two kinds of insurance."),
        s.keys(),
        List.of(
            new PageView.Entry(s.t("对象", "For whom"), "#main", false, List.of()),
            new PageView.Entry(s.t("怎样申请", "How to apply"), "#main", false, List.of())),
        List.of(),
        body,
        Optional.empty(),
        Optional.of(s.link("合作银行考核办法", "Rules", "row.html")));
  }
}
