package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.site.SmallSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code impact} and {@code explain} answer. */
class InquiryCommandTest {
  private static final String IMPACT =
      """
        loans.balance[2017, sme]  1120.83  data/loans.yaml:14:32
          computed from it: shares.share[2017]

        sentences (2)
          content/zh/share.md:6:1  占54.11%。
          content/zh/share.md:6:21  过半。

        checked again (3)
          content/zh/share.md:6:24  claim {{ shares.share > 50% as 过半 }}
          data/shares.yaml:11:18  formula shares.published[2017] = share
          data/shares.yaml:12:11  condition share > 50%, in shares[2017]

        pages (5)
          data/loans.html
          data/shares.html
          en/data/loans.html
          en/data/shares.html
          share.html

        files (27)
          data/catalog.jsonld
          data/csv-metadata.json
          data/index.json
          data/loans.csv
          data/loans.csv-metadata.json
          data/loans.datapackage.json
          data/loans.excel.csv
          data/loans.json
          data/loans.md
          data/loans.xlsx
          data/loans.zip
          data/shares.csv
          data/shares.csv-metadata.json
          data/shares.datapackage.json
          data/shares.excel.csv
          data/shares.json
          data/shares.md
          data/shares.xlsx
          data/shares.zip
          datapackage.json
          datapackage.zip
          en/data/loans.md
          en/data/shares.md
          manifest.json
          search/en/
          search/zh/
          share.md
        """;

  private static final String EXPLANATION =
      """
        {{ shares.share }}  in 2017
          zh: 54.11%
          en: 54.11%
          54.11%, from 54.113 to 54.114 as its cells are rounded
          exactly 11208300/207127, in the same unit

        comes from
          {{ shares.share }}  = 54.11% [54.113, 54.114]
          shares.share[2017]  computed loans.balance[sme] / loans.balance[all]: 54.11% [54.113, 54.114]
            data/shares.yaml:11:9
          loans.balance[2017, sme]  1120.83亿元 [1120.825, 1120.835]  data/loans.yaml:14:32
          loans.balance[2017, all]  2071.27亿元 [2071.265, 2071.275]  data/loans.yaml:13:32

        sources
          shares: 年报，第二章，表3
          loans: no source

        used in
          content/zh/share.md:6:1  占54.11%。
          content/zh/share.md:6:21  过半。

        pages
          share.html
        """;

  private static final String SHARES =
      """
      title: 占比
      sources: [{title: 年报，第二章，表3}]
      schema:
        primaryKey: [year]
        fields:
          - {name: year, type: year}
          - {name: share, formula: "loans.balance[sme] / loans.balance[all]", unit: percent}
          - {name: published, formula: share, unit: percent}
      data: |
        year | share | published
        2017 |       | 54.11[^late]
      checks: ["share > 50%"]
      notes: {late: 年底数。}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path root;

  @BeforeEach
  void writeSite() {
    SmallSite.in(root, "zh, en")
        .with("data/shares.yaml", SHARES)
        .page("zh/share", "占{{ shares.share }}。{{ shares.share > 50% as 过半 }}。")
        .page("en/share", "It is {{ shares.published }}.");
  }

  @Test
  void impactNamesAllThatDependsOnACell() {
    assertThat(run("impact", "loans.balance[2017, sme]", root.toString())).isEqualTo(0);
    assertThat(out()).isEqualTo(IMPACT);
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "loans, 15",
    "loans.balance, 3",
    "loans[sme], 5",
    "'loans.balance[sme, 2017]', 1",
  })
  void whatANameLeavesOutIsAny(String name, int cells) {
    run("impact", name, root.toString(), "--format", "json");
    String listed = out().replaceFirst(".*\"cells\": \\[([^]\\[]*(\\[[^]]*][^]\\[]*)*)].*", "$1");
    assertThat(listed.split("\", \"")).hasSize(cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          lons               ~ no dataset called "lons"; did you mean "loans"?
          loans.balanc       ~ no field called "balanc" in "loans"; did you mean "balance"?
          loans.balance[smr] ~ "smr" fits no key of "loans"; did you mean "sme"?
          1 + 1              ~ "1 + 1" names no cell; write a dataset, dataset.field or dataset.field[keys]
          """)
  void aNameOfNothingIsAWrongArgument(String name, String reason) {
    assertThat(run("impact", name, root.toString())).isEqualTo(2);
    assertThat(err()).isEqualTo("almanac: " + reason + "\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void explainShowsTheValueAndWhatItRestsOn() {
    assertThat(run("explain", "shares.share", root.toString())).isEqualTo(0);
    assertThat(out()).isEqualTo(EXPLANATION);
    assertThat(err()).isEmpty();
  }

  @Test
  void explainSaysWhyAClaimHolds() {
    assertThat(run("explain", "balance > 2000亿元", root.toString(), "--page", "share")).isZero();
    assertThat(out()).contains("holds: 2071.27亿元 > 2000亿元");
  }

  @Test
  void aMistakeInAnExpressionIsToldWithItsPlace() {
    assertThat(run("explain", "shares.shar + 1", root.toString())).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            EXPRESSION:1:8: error: no field called "shar" in "shares" [unknown-field]
              shares.shar + 1
                     ^
              help: did you mean "share"?
            1 error
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void aClaimThatDoesNotHoldSaysWhy() {
    assertThat(run("explain", "shares.share > 60%", root.toString())).isEqualTo(1);
    assertThat(err()).contains("EXPRESSION:1:1: error: ").contains("[claim-false]");
  }

  @Test
  void aSiteWithMistakesIsAnsweredAsFarAsItGoes() throws IOException {
    Files.writeString(root.resolve("content/zh/broken.md"), "---\ntitle: 坏\n---\n{{ nothing }}\n");
    assertThat(run("explain", "shares.share", root.toString())).isEqualTo(0);
    assertThat(out()).contains("zh: 54.11%");
    assertThat(err())
        .isEqualTo("the site has 1 error, so this may not be all; almanac check tells them\n");
  }

  @Test
  void nothingIsWritten() throws IOException {
    List<String> before = files();
    run("impact", "shares", root.toString());
    run("explain", "shares.share", root.toString());
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void programsGetOneObject() {
    run("explain", "shares.published", root.toString(), "--format", "json");
    assertThat(out())
        .startsWith(
            "{\"period\": \"2017\", \"shown\": [{\"language\": \"zh\", \"text\": \"54.11%\"}")
        .contains("\"origin\": \"published\"", "\"uses\": [{\"path\": \"content/en/share.md\"")
        .endsWith("}\n");
  }

  @Test
  void thereIsNoSarifOfAnAnswer() {
    assertThat(run("impact", "shares", root.toString(), "--format", "sarif")).isEqualTo(2);
    assertThat(err()).isEqualTo("almanac: impact has no form in sarif; take text or json\n");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.map(Path::toString).sorted().toList();
    }
  }

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
