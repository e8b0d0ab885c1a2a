package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and words are all it takes to add a district, a platform and a policy to the first site. */
class FirstSiteGrowsTest {
  private static final String POLICY =
      """
        - id: seaside-loans
          title: 滨海区科技贷款试行办法
          title_en: Trial Rules for Technology Loans in the Seaside District
          kind: rules
          level: city
          issuers: finance-office
          issued: 2018-02-01
          year: 2018
          valid: 2018-03-01..2018-03-31
          audience: banks
          topic: green; loans
          gist: 一份用来试验的办法。
          gist_en: Rules made up for a test.
          mentions: 没有提到
          see: policies:smart-energy
      """;

  private static final String WORDS =
      """
      ---
      period: 2017
      ---
      ## 办法 {#rules}

      参照[生物医药保险的通知](policies:biomedical-insurance)试行。
      """;

  @TempDir static Path folder;
  private static FirstSite site;
  private static SortedMap<String, String> files;

  @BeforeAll
  static void build() throws IOException {
    site = FirstSite.copyTo(folder);
    addDistrict();
    addPlatform();
    site.edit("data/policies.yaml", "\ndata:\n", "\ndata:\n" + POLICY);
    site.write("content/zh/policies/seaside-loans.md", WORDS);
    FirstSite.Said said = site.build();
    assertThat(said.errors()).as(said.text()).isEmpty();
    files = site.published();
  }

  /** It takes loans over from Pudong, and has one application more. */
  private static void addDistrict() throws IOException {
    String data = "data/districts.yaml";
    line(data, "2017 | pudong", "2017 | pudong | 138 | 81 | 39,650 | 5 | 78 | 37,550");
    line(data, "2017 | all", "2017 | all | 890 | 590 | 262,092 | 21 | 516 | 220,240");
    append(data, "2017 | seaside | 5 | 4 | 1,800 | 1 | 3 | 1,500");
    category(data, "huangpu: {zh: 黄浦区", "seaside: {zh: 滨海区, en: Seaside}");
    site.edit(data, "fengxian .          .", "fengxian seaside    .");
    site.edit("data/performance_loans.yaml", "| 889家", "| 890家");
    site.edit("data/performance_loans.yaml", "| 889笔", "| 890笔");
    String words = "content/zh/districts/index.md";
    site.edit(words, "= 16 as 16个区", "= 17 as 17个区");
    site.write(words, site.text(words).replace("[huangpu]) = 16 as", "[huangpu]) = 17 as"));
  }

  private static void addPlatform() throws IOException {
    String data = "data/platforms.yaml";
    append(
        data,
        "seaside | 滨海园 | Seaside Park | 23 | seaside | 滨海科技服务有限公司 |"
            + " | private | seaside | | |");
    category(data, "lujiazui: {zh: 陆家嘴园", "seaside: {zh: 滨海园, en: Seaside Park}");
    category(data, "huangpu: {zh: 黄浦区", "seaside: {zh: 滨海区, en: Seaside}");
    site.edit("data/zhangjiang.yaml", "22家[^rows]", "23家[^rows]");
    site.edit("data/zhangjiang.yaml", "21家[^list]", "22家[^list]");
    site.edit("data/zhangjiang.yaml", "21个[^list]", "22个[^list]");
    line("data/platform_ownership.yaml", "2017 | private", "2017 | private | 11");
    line("data/platform_ownership.yaml", "2017 | all", "2017 | all | 23");
  }

  /** Replaces the line of a text table that begins with these cells. */
  private static void line(String path, String cells, String now) throws IOException {
    String begin = cells.replace(" | ", " +\\| +");
    Matcher found = Pattern.compile("(?m)^  " + begin + " +\\|.*$").matcher(site.text(path));
    assertThat(found.find()).as(cells).isTrue();
    site.write(path, found.replaceFirst(Matcher.quoteReplacement("  " + now)));
  }

  /** Adds a line to the text table that stands before a dataset's checks. */
  private static void append(String path, String line) throws IOException {
    site.edit(path, "\nchecks:\n", "\n  " + line + "\nchecks:\n");
  }

  private static void category(String path, String before, String added) throws IOException {
    Matcher found = Pattern.compile("( +)" + Pattern.quote(before)).matcher(site.text(path));
    assertThat(found.find()).as(before).isTrue();
    site.write(path, found.replaceFirst("$1" + added + "\n$0"));
  }

  @Test
  void theDistrictIsOnTheList() {
    assertThat(text("districts/index.html")).contains("共17项", "<a href=\"seaside.html\">滨海区");
  }

  @Test
  void theDistrictHasItsPageAmongSeventeen() {
    assertThat(text("districts/seaside.html")).contains("1,500万元");
    assertThat(words("districts/minhang.html")).contains("位次在17个区中", "890笔");
  }

  @Test
  void theDistrictAndItsPlatformLeadToEachOther() {
    assertThat(text("districts/seaside.html")).contains("href=\"../platforms/seaside.html\"");
    assertThat(text("platforms/seaside.html")).contains("href=\"../districts/seaside.html\"");
  }

  @Test
  void thePlatformIsOnTheListAndInEachFacet() {
    assertThat(text("platforms/index.html")).contains("共23项", "<a href=\"seaside.html\">滨海园");
    assertThat(text("platforms/ownership/private.html")).contains("../seaside.html");
    assertThat(text("platforms/park/seaside.html")).contains("../seaside.html");
    assertThat(text("platforms/district/seaside.html")).contains("../seaside.html");
  }

  @Test
  void thePolicyIsOnTheListAndInEachFacet() {
    String link = "../seaside-loans.html";
    assertThat(text("policies/index.html")).contains("共33项", "<a href=\"seaside-loans.html\">");
    assertThat(text("policies/topic/green.html")).contains(link);
    assertThat(text("policies/topic/loans.html")).contains(link);
    assertThat(text("policies/issuers/finance-office.html")).contains(link);
    assertThat(text("policies/audience/banks.html")).contains(link);
    assertThat(text("policies/status/expired.html")).contains(link);
    assertThat(text("policies/level/city.html")).contains(link);
    assertThat(text("policies/year/2018.html")).contains(link);
  }

  @Test
  void thePolicyHasItsWords() {
    assertThat(text("policies/seaside-loans.html")).contains("<h2 id=\"rules\">办法", "已到期");
  }

  @Test
  void thePolicyAndWhatItNamesLeadToEachOther() {
    assertThat(text("policies/seaside-loans.html"))
        .contains("href=\"../organisations/finance-office.html\"")
        .contains("href=\"smart-energy.html\"", "href=\"biomedical-insurance.html\"");
    assertThat(text("organisations/finance-office.html"))
        .contains("href=\"../policies/seaside-loans.html\"");
    assertThat(text("policies/smart-energy.html")).contains("href=\"seaside-loans.html\"");
    assertThat(text("policies/biomedical-insurance.html")).contains("href=\"seaside-loans.html\"");
  }

  @Test
  void theOtherLanguageHasThemToo() {
    assertThat(files)
        .containsKeys(
            "en/districts/seaside.html",
            "en/platforms/seaside.html",
            "en/policies/seaside-loans.html");
  }

  private static String text(String path) {
    assertThat(files).containsKey(path);
    byte[] bytes = files.getOrDefault(path, "").getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String words(String path) {
    return text(path).replaceAll("<sup.*?</sup>|<[^>]+>", "");
  }
}
