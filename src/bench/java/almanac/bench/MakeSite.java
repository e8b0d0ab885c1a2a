package almanac.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes one site twice, for Almanac and for Hugo: {@code java MakeSite.java PAGES FOLDER [full]}.
 *
 * <p>Half of the pages are Chinese and half English, about 6 KB each, word for word the same in
 * both; 20 datasets of 200 rows are shown as tables. {@code full} adds to Almanac's what Hugo does
 * not have: on every page numbers that are bound to cells, and for every dataset a chart.
 */
public final class MakeSite {
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final int DATASETS = 20;
  private static final int YEARS = 20;
  private static final int DISTRICTS = 10;
  private static final int LAST_YEAR = 2017;
  private static final int REPORT_PAGES = 24;

  private static final String[] HAN =
      ("科技 金融 企业 贷款 余额 增长 银行 上海 中小 创新 担保 保险 资金 风险 机制 政策 支持 服务 平台 园区 "
              + "投资 基金 信用 资本 市场 项目 研发 成果 转化 专利 试点 机构 报告 统计 年末 比重 结构 规模 "
              + "发展 合作 监管 数据 指标 区县 孵化 创业 知识 产权 质押 融资")
          .split(" ");
  private static final String[] LATIN =
      ("technology finance loans balance growth of the and for in banks enterprises small medium "
              + "innovation guarantee insurance funds risk policy support services platform park "
              + "investment credit capital market projects research results patents pilot report "
              + "statistics share structure scale development cooperation supervision data district "
              + "incubator start-up knowledge property pledge financing by with from to")
          .split(" ");

  private final Path root;
  private final int pages;
  private final boolean full;

  private MakeSite(Path root, int pages, boolean full) {
    this.root = root;
    this.pages = pages;
    this.full = full;
  }

  public static void main(String[] arguments) throws IOException {
    int pages = Integer.parseInt(arguments[0]);
    boolean full = arguments.length > 2 && arguments[2].equals("full");
    new MakeSite(Path.of(arguments[1]), pages, full).write();
  }

  private void write() throws IOException {
    List<String> report = new ArrayList<>();
    for (int number = 0; number < pages / LANGUAGES.size(); number++) {
      String path = path(number);
      if (path.startsWith("report/")) {
        report.add(path);
      }
      for (String language : LANGUAGES) {
        page(language, path, number);
      }
    }
    for (String language : LANGUAGES) {
      String home = head(language, 0) + "\n" + paragraph(new Random(0), language);
      both("content/" + language + "/index.md", home + "\n");
      hugo("content/" + language + "/data/_index.md", head(language, 0));
    }
    almanac("content/site.yaml", config(report));
    for (int number = 1; number <= DATASETS; number++) {
      dataset(number);
    }
  }

  private static String path(int number) {
    String kind = number < REPORT_PAGES ? "report/s" : "policies/p";
    return kind + String.format(Locale.ROOT, "%05d", number);
  }

  private static String config(List<String> report) {
    return """
        title: {zh: 科技金融报告, en: Technology finance report}
        languages: [zh, en]
        url: https://example.org/
        navigation:
          - chapter: 1
            title: {zh: 报告, en: Report}
            pages: [%s]
          - {page: data/index}
          - {page: notes}
        """
        .formatted(String.join(", ", report));
  }

  private void page(String language, String path, int number) throws IOException {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(head(language, number));
    for (int section = 1; section <= 4; section++) {
      text.append("\n## ").append(phrase(random, language, 4)).append("\n\n");
      text.append(paragraph(random, language)).append("[^one]\n\n");
      text.append(list(random, language));
      text.append(paragraph(random, language)).append("[^two]\n\n");
      text.append(section % 2 == 0 ? table(random, language) : "");
      text.append(links(random, language));
    }
    for (String label : List.of("one", "two")) {
      text.append("[^").append(label).append("]: ").append(sentence(random, language));
      text.append("\n\n");
    }
    hugo("content/" + language + "/" + path + ".md", text.toString());
    almanac("content/" + language + "/" + path + ".md", text + (full ? values(language) : ""));
  }

  private static String head(String language, int number) {
    Random random = new Random(number);
    return "---\ntitle: "
        + phrase(random, language, 5)
        + (" " + number + "\nsummary: " + sentence(random, language))
        + "\n---\n";
  }

  /** About 500 bytes. */
  private static String paragraph(Random random, String language) {
    StringBuilder text = new StringBuilder();
    while (text.length() < (language.equals("zh") ? 165 : 490)) {
      text.append(sentence(random, language)).append(language.equals("zh") ? "" : " ");
    }
    return text.toString().strip();
  }

  private static String sentence(Random random, String language) {
    boolean han = language.equals("zh");
    String strong = "**" + phrase(random, language, 2) + "**";
    return phrase(random, language, 8)
        + (han ? "，" : ", ")
        + strong
        + (han ? "" : " ")
        + phrase(random, language, 6)
        + (han ? "。" : ".");
  }

  private static String phrase(Random random, String language, int length) {
    String[] words = language.equals("zh") ? HAN : LATIN;
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      chosen.add(words[random.nextInt(words.length)]);
    }
    return String.join(language.equals("zh") ? "" : " ", chosen);
  }

  private static String list(Random random, String language) {
    StringBuilder text = new StringBuilder();
    for (int item = 0; item < 4; item++) {
      text.append("- ").append(phrase(random, language, 6)).append('\n');
      text.append("  - *").append(phrase(random, language, 3)).append("*\n");
    }
    return text.append('\n').toString();
  }

  private static String table(Random random, String language) {
    StringBuilder text = new StringBuilder("| a | b | c | d |\n| --- | --- | --: | --: |\n");
    for (int row = 0; row < 6; row++) {
      text.append("| ").append(phrase(random, language, 2));
      text.append(" | ").append(phrase(random, language, 3));
      text.append(" | ").append(random.nextInt(1000));
      text.append(" | ").append(random.nextInt(100)).append(".5 |\n");
    }
    return text.append('\n').toString();
  }

  /** To a dataset, another page and the web. */
  private String links(Random random, String language) {
    String page = path(random.nextInt(pages / LANGUAGES.size()));
    return "[%s](dataset:%s) [%s](page:%s) <https://example.org/%d>\n\n"
        .formatted(
            phrase(random, language, 1),
            name(1 + random.nextInt(DATASETS)),
            phrase(random, language, 2),
            page,
            random.nextInt(100));
  }

  private static String values(String language) {
    return (language.equals("zh")
            ? "共{{ %s }}，比上年多{{ %s }}，增长{{ %s }}，占{{ %s }}。\n\n"
            : "In all {{ %s }}, {{ %s }} more than the year before, up {{ %s }}, {{ %s }}.\n\n")
        .formatted(
            "d01.amount[2017, all]",
            "d01.amount[2017, all] - d01.amount[2016, all]",
            "d01.growth[2017, all]",
            "d01.share[2017, r1]")
        .repeat(5);
  }

  private static String name(int dataset) {
    return String.format(Locale.ROOT, "d%02d", dataset);
  }

  private void dataset(int number) throws IOException {
    Random random = new Random(number);
    StringBuilder hugo = new StringBuilder();
    StringBuilder almanac = new StringBuilder(schema(number)).append("data: |\n");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("year", "district", "firms", "amount", "growth", "share"));
    long[] before = new long[DISTRICTS];
    for (int year = LAST_YEAR - YEARS + 1; year <= LAST_YEAR; year++) {
      before = year(rows, random, year, before);
    }
    for (List<String> row : rows) {
      hugo.append(String.join(",", row)).append('\n');
      almanac.append("  ").append(String.join(" | ", row)).append('\n');
    }
    almanac("data/" + name(number) + ".yaml", almanac + (full ? chart(number) : ""));
    hugo("data/" + name(number) + ".csv", hugo.toString());
    for (String language : LANGUAGES) {
      String head = "---\ntitle: " + title(language, number) + "\nlayout: dataset\n---\n";
      hugo("content/" + language + "/data/" + name(number) + ".md", head);
    }
  }

  /** Adds the year's rows, the total first; returns its amounts in hundredths. */
  private static long[] year(List<List<String>> rows, Random random, int year, long[] before) {
    long[] firms = new long[DISTRICTS];
    long[] amounts = new long[DISTRICTS];
    for (int i = 1; i < DISTRICTS; i++) {
      firms[i] = 100L + random.nextInt(900);
      amounts[i] = 10_000L + random.nextInt(90_000);
      firms[0] += firms[i];
      amounts[0] += amounts[i];
    }
    for (int i = 0; i < DISTRICTS; i++) {
      rows.add(
          List.of(
              String.valueOf(year),
              i == 0 ? "all" : "r" + i,
              String.valueOf(firms[i]),
              BigDecimal.valueOf(amounts[i], 2).toString(),
              before[i] == 0 ? "" : percent(amounts[i] - before[i], before[i]),
              percent(amounts[i], amounts[0])));
    }
    return amounts;
  }

  private static String percent(long part, long whole) {
    BigDecimal hundredfold = BigDecimal.valueOf(part * 100);
    return hundredfold.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP).toString();
  }

  private static String title(String language, int number) {
    return (language.equals("zh") ? "各区贷款" : "Loans by district") + " " + number;
  }

  private static String schema(int number) {
    StringBuilder categories = new StringBuilder("all: {zh: 全市, en: All}");
    for (int i = 1; i < DISTRICTS; i++) {
      categories.append(", r%1$d: {zh: 第%1$d区, en: District %1$d}".formatted(i));
    }
    return """
        title: {zh: %s, en: %s}
        schema:
          primaryKey: [year, district]
          fields:
            - {name: year, type: year, title: {zh: 年份, en: Year}}
            - {name: district, title: {zh: 区, en: District}, total: all, categories: {%s}}
            - {name: firms, unit: 户, title: {zh: 户数, en: Firms}}
            - {name: amount, unit: 亿元, title: {zh: 余额, en: Balance}}
            - {name: growth, unit: percent, formula: growth(amount), title: {zh: 增长, en: Growth}}
            - {name: share, unit: percent, formula: "amount / amount[all]", title: {zh: 占比, en: Share}}
        """
        .formatted(title("zh", number), title("en", number), categories);
  }

  private static String chart(int number) {
    String figure = "%s-amount: {chart: bar, x: district, y: amount, where: {year: 2017}}";
    return "figures:\n  " + figure.formatted(name(number)) + "\n";
  }

  private void both(String file, String text) throws IOException {
    almanac(file, text);
    hugo(file.replace("/index.md", "/_index.md"), text);
  }

  private void almanac(String file, String text) throws IOException {
    write(root.resolve("almanac").resolve(file), text);
  }

  private void hugo(String file, String text) throws IOException {
    write(root.resolve("hugo").resolve(file), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
