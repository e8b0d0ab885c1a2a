package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitationsTest {
  private static final Work LOANS =
      new Work(
          Work.Kind.DATASET,
          "loans",
          "上海银监局、上海市科委",
          "科技型企业贷款",
          "上海科技金融",
          Optional.of("2018-04-30"),
          "2018-04-30+3f2a91bc",
          "https://example.org/data/loans.html",
          "zh-Hans");

  private static String cited(CitationFormat format, Work work) {
    return format.of(work, ThemeWords.of(work.tag().equals("en") ? "en" : "zh"));
  }

  private static Work titled(String title) {
    return new Work(
        Work.Kind.FIGURE,
        "loans-growth",
        "Bureau, the one of Statistics",
        title,
        "",
        Optional.empty(),
        "",
        "https://example.org/en/a_b%20c.html",
        "en");
  }

  @Test
  void theNationalStandardNamesTheEditionAndTheDayOfTheDataButNoDayOfReading() {
    assertThat(cited(new GbtCitation(), LOANS))
        .isEqualTo(
            "上海银监局、上海市科委. 科技型企业贷款[DB/OL]//上海科技金融. 2018-04-30+3f2a91bc版. (2018-04-30)."
                + " https://example.org/data/loans.html.");
  }

  @Test
  void apaNamesTheYearTheVersionAndWhatItIs() {
    assertThat(cited(new ApaCitation(), LOANS))
        .isEqualTo(
            "上海银监局、上海市科委. (2018). 科技型企业贷款 (2018-04-30+3f2a91bc版) [数据集]. 上海科技金融."
                + " https://example.org/data/loans.html");
  }

  @Test
  void apaSaysThatThereIsNoDateAndPutsNoSecondStop() {
    Work work =
        new Work(
            Work.Kind.TABLE,
            "t",
            "Data Inc.",
            "A",
            "",
            Optional.empty(),
            "",
            "https://e.org/",
            "en");
    assertThat(cited(new ApaCitation(), work))
        .isEqualTo("Data Inc. (n.d.). A [Table]. https://e.org/");
  }

  @Test
  void bibtexKeepsEveryBraceInPairs() {
    String entry = cited(new BibtexCitation(), titled("50% {of} a_b & c\\d ~ #1 $2 ^3 {"));
    assertThat(entry)
        .contains(
            "title = {{50\\% \\textbraceleft{}of\\textbraceright{} a\\_b \\& c\\textbackslash{}d"
                + " \\textasciitilde{} \\#1 \\$2 \\textasciicircum{}3 \\textbraceleft{}}}");
    assertThat(entry.chars().filter(c -> c == '{').count())
        .isEqualTo(entry.chars().filter(c -> c == '}').count());
  }

  @Test
  void bibtexTakesAnAddressAsItStands() {
    assertThat(cited(new BibtexCitation(), titled("A")))
        .startsWith("@misc{loans-growth,\n")
        .contains("url = {https://example.org/en/a_b%20c.html}");
  }

  @Test
  void bibtexHasTheYearInItsKey() {
    assertThat(cited(new BibtexCitation(), LOANS))
        .startsWith("@misc{loans-2018,\n  author = {{上海银监局、上海市科委}},\n")
        .contains("year = {2018}", "date = {2018-04-30}", "version = {2018-04-30+3f2a91bc}")
        .endsWith("langid = {chinese}\n}");
  }

  @Test
  void aRecordOfRisIsATagAndAValueToALine() {
    assertThat(cited(new RisCitation(), LOANS).lines())
        .startsWith("TY  - DATA", "AU  - 上海银监局、上海市科委", "TI  - 科技型企业贷款")
        .contains("PY  - 2018", "DA  - 2018/04/30", "ET  - 2018-04-30+3f2a91bc")
        .endsWith("ER  - ")
        .allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
  }

  @Test
  void aLineBreakEndsNoRecordOfRis() {
    assertThat(cited(new RisCitation(), titled("A\r\nER  - \tB")).lines())
        .contains("TY  - FIGURE", "TI  - A ER  -  B");
  }

  @Test
  void cslIsAListOfOneItem() {
    assertThat(cited(new CslCitation(), LOANS))
        .isEqualTo(
            """
            [
              {
                "id": "loans",
                "type": "dataset",
                "title": "科技型企业贷款",
                "author": [{"literal": "上海银监局、上海市科委"}],
                "container-title": "上海科技金融",
                "issued": {"date-parts": [[2018, 4, 30]]},
                "version": "2018-04-30+3f2a91bc",
                "URL": "https://example.org/data/loans.html",
                "language": "zh-Hans"
              }
            ]""");
  }

  @Test
  void cslQuotesAsJsonDoes() {
    assertThat(cited(new CslCitation(), titled("say \"a\\b\"")))
        .contains("\"title\": \"say \\\"a\\\\b\\\"\"", "\"type\": \"figure\"")
        .doesNotContain("issued", "version", "container-title");
  }
}
