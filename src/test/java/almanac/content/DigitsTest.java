package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits that were typed by hand. */
class DigitsTest {
  private static final Set<String> UNITS = Set.of("亿元", "万元", "元", "户", "家", "percent");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "有5235户; 5235户",
        "余额2071.27亿元; 2071.27亿元",
        "余额 2,071.27 亿元; 2,071.27 亿元",
        "增长21.66%; 21.66%",
        "增长２１．６６％; ２１．６６％",
        "共1,406,308件; 1,406,308",
        "约3万户; 3万户",
        "grew 21.66 percent; 21.66 percent",
        "**5235**户; 5235户",
        "约5~10家; 5~10家",
        "前3至5家; 3至5家",
        "体系4-4-6-5完整; 4-4-6-5",
        "“3+X”模式; 3",
        "## 1.2 概况; 1.2",
        "第3位; 3",
        "30年; 30",
        "![占60%](figure:a); 60%",
        "[共12家](a2.md); 12家",
        "| 7家 |⏎|---|; 7家",
        "> - 7家; 7家",
        "甲[^1]⏎⏎[^1]: 乙9家; 9家",
        "G60走廊; 60",
      })
  void areReported(String markdown, String number) {
    assertThat(find("zh", markdown.replace('⏎', '\n'))).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017年9月",
        "2017年9月24日",
        "2017年 9月",
        "2018-04-30",
        "2018/4/30",
        "2017年末",
        "2013-2017年",
        "2013年至2017年",
        "2016—2020年",
        "9月24日",
        "1-9月",
        "２０１７年９月",
        "沪科〔2017〕438号",
        "银监发〔2016〕14号",
        "国发[2015]32号",
        "沪府办〔2015〕76 号",
        "第3条",
        "第十二条",
        "第3条第2款",
        "第3-5条",
        "（1）甲；（2）乙",
        "(1) 甲",
        "1. 甲\n2. 乙",
        "1、甲",
        "{{ '3%' }}和{{ x + 3 }}",
        "`3%`",
        "```\n3\n```",
        "[甲](a3.md \"4\")",
        "https://a.cn/2017/3.html",
        "<https://a.cn/2017/3.html>",
        "a3@b4.cn",
        "![](figure:a-3)",
        "甲[^3]\n\n[^3]: 乙",
        "## 甲 {#a-3}",
        "三家，近九成",
        "[甲][3]\n\n[3]: a3.md",
      })
  void areNotReportedInDatesAndNumbersOfDocumentsArticlesAndLists(String markdown) {
    assertThat(find("zh", markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 April 2018",
        "April 2018",
        "April 30, 2018",
        "on 30 April",
        "in 2017",
        "at end-2017",
        "between 2013 and 2017",
        "(2017)",
        "2013–2017",
        "Article 3",
        "No. 438",
        "Q3 2017",
      })
  void areNotReportedInEnglishDates(String markdown) {
    assertThat(find("en", markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"2017 firms; 2017", "in 2017.5; 2017.5", "by 2000%; 2000%", "May 5% grow; 5%"})
  void areReportedWhereTheyAreNoYear(String markdown, String number) {
    assertThat(find("en", markdown)).containsExactly(number);
  }

  @Test
  void areNotReportedInLiterals() {
    assertThat(find("zh", "“3+X”和4-4-6-5，3A", "3+X", "4-4-6-5", "3A")).isEmpty();
  }

  @Test
  void areReportedWhereALiteralIsOnlyAPartOfThem() {
    assertThat(find("zh", "35家，3.5家，3家", "3")).containsExactly("35家", "3.5家");
  }

  @Test
  void areNotReportedOnAPageWithFreeNumbers() {
    assertThat(find("zh", "---\nnumbers: free\n---\n5235户")).isEmpty();
  }

  @Test
  void areReportedInTitleAndSummary() {
    assertThat(find("zh", "---\ntitle: 前3家\nsummary: \"{{ x }}和5家\"\n---\n"))
        .containsExactly("3家", "5家");
  }

  @Test
  void knowTheirPlaceAndTheWordsAround() {
    Digit digit = digits("zh", "---\ntitle: 甲\n---\n**“甲”**贷款{{ x }}，有5235户企业").get(0);
    assertThat(digit.text().span()).hasToString("content/zh/a.md:4:19");
    assertThat(digit.before()).isEqualTo("“甲”贷款 ，有");
    assertThat(digit.after()).isEqualTo("企业");
  }

  private static List<String> find(String language, String page, String... literals) {
    return digits(language, page, literals).stream().map(d -> d.text().value()).toList();
  }

  private static List<Digit> digits(String language, String page, String... literals) {
    SourceFile file = new SourceFile("content/" + language + "/a.md", page);
    Document document = new DocumentReader(new Diagnostics()).read(file);
    return Digits.find(document, Set.of(literals), UNITS);
  }
}
