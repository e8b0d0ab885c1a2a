package almanac.render;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.nio.file.Path;
import java.util.Map;

/** The narrative of a chapter, as the Markdown renderer is to write it. */
final class SampleBody {
  private final Samples s;

  SampleBody(Samples samples) {
    this.s = samples;
  }

  Html html() {
    return new Html(credit() + growth() + linkage());
  }

  private String credit() {
    return heading("h2", "s2", s.t("二、科技信贷业务开展情况", "2 Credit"))
        + heading("h3", "s2-1", s.t("（一）整体情况", "Overall"))
        + s.t(
            "<p>到2017年末，上海共有<data value=\"5235\" title=\"loans.borrowers[2017, all]\">5,235户</data>"
                + "科技型企业从银行获得贷款，余额2,071.27亿元，比上年末增加570.91亿元。按照2017年9月发布的“行动方案”"
                + ref(1)
                + "，到2020年末这一余额要达到约2,700亿元"
                + ref(2)
                + "，相当于三年内再增长约三成。</p>",
            "<p>At end-2017, <data value=\"5235\">5,235</data> technology enterprises had bank loans of"
                + " RMB 207.127 billion, RMB 57.091 billion more than a year before"
                + ref(1)
                + ". The plan"
                + ref(2)
                + " is to reach about RMB 270 billion by 2020.</p>")
        + side(1, s.t("全称为《上海银行业支持上海科创中心建设的行动方案（2017—2020年）》，沪银监通〔2017〕46号。", "Plan of 2017."))
        + side(
            2,
            s.t("每户平均按有贷款的企业计算；含银行在沪分支机构，不含小贷公司。目标值在原文中写作“2700亿元左右”。", "About, in the original."));
  }

  private String growth() {
    return figure("balance", "1-1", s.t("科技型企业贷款余额一年增长近四成", "Loans grew by nearly 40% in a year"))
        + s.t(
            "<p>中小企业仍是主体：4,680户，占全部客户的89.40%，贷款余额占54.11%" + ref(3) + "。</p>",
            "<p>Small and medium enterprises are 89.40% of them" + ref(3) + ".</p>")
        + side(3, s.t("三组企业互有重叠。", "The groups overlap."))
        + figure(
            "segments",
            "1-2",
            s.t("科创企业贷款增长最快，达到50.35%", "Loans to start-ups grew fastest, by 50.35%"))
        + "<div class=\"callout callout-data\"><p><strong>"
        + s.t(
            "数据说明</strong>原报告写明，科创企业不良率的下降是与2017年第一季度末相比；本页按原口径列示。<a href=\"notes.html\">查看全部数据说明</a>",
            "Data note</strong>One ratio is compared with March 2017. <a href=\"notes.html\">All notes</a>")
        + "</p></div>";
  }

  private String linkage() {
    return heading("h2", "s3", s.t("三、投贷联动", "3 Linked loans"))
        + s.t(
            "<p>监管部门抽取了100家获得投贷联动支持的企业。五分之四在C轮融资之前就得到银行授信，其中9家尚未做过股权融资，说明银行介入的时点明显提前。</p>",
            "<p>Of 100 enterprises looked at, four in five had a bank’s credit before their C round.</p>")
        + (s.words().language().equals("zh") ? figure("rounds", "1-3", "八成企业在C轮融资之前获得银行授信") : "")
        + heading("h3", "s3-t", s.t("科技信贷产品", "Products"))
        + s.t(
            "<p>通过市级平台发放的科技贷款以履约贷和小巨人信用贷为主，两项合计占全年信贷额的97%；微贷通与创投贷比上年减少。</p>",
            "<p>Two products make up 97% of the amount.</p>")
        + part("part/table", s.products());
  }

  private String figure(String id, String number, String finding) {
    String subtitle = s.t("科技型企业贷款余额，上海，亿元", "Balance, Shanghai, RMB 100 million");
    return part("part/figure", s.figure(id, s.t("图", "Figure ") + number, finding, subtitle));
  }

  private static String part(String template, Object view) {
    SourceFile origin = new SourceFile("content/zh/report/loans.md", "");
    return Templates.of(Map.of(), Path.of("target"), new Diagnostics())
        .part(template, view, origin.start())
        .text();
  }

  private String heading(String tag, String id, String text) {
    return "<"
        + tag
        + " id=\""
        + id
        + "\">"
        + text
        + "<a class=\"anchor\" href=\"#"
        + id
        + "\" aria-label=\""
        + s.words().get("anchor")
        + "\">#</a></"
        + tag
        + ">";
  }

  private static String ref(int number) {
    return "<a class=\"fnref\" id=\"fnref-"
        + number
        + "\" href=\"#fn-"
        + number
        + "\" aria-label=\"注"
        + number
        + "\">"
        + number
        + "</a>";
  }

  private static String side(int number, String text) {
    return "<div class=\"sidenote\" role=\"note\" id=\"fn-"
        + number
        + "\"><b>"
        + number
        + "</b><p>"
        + text
        + "</p></div>";
  }
}
