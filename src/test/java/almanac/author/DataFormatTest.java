package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFormatTest {
  private static final String SCHEMA =
      """
      schema:
        primaryKey: [year, group]
        fields:
          - {name: year, type: year}
          - {name: group}   # a comment
          - {name: balance, unit: 亿元}
      """;

  @Test
  void alignsByWhatATerminalShows() {
    assertThat(
            set(
                SCHEMA
                    + """
                    data: |
                      year|group | balance
                      2016 | 科技型企业|1,500.360
                      2017 | e\u0301 😀 |
                    # behind
                    """))
        .isEqualTo(
            SCHEMA
                + """
                data: |
                  year | group      | balance
                  2016 | 科技型企业 | 1,500.360
                  2017 | e\u0301 😀       |
                # behind
                """);
  }

  @Test
  void keepsPipesAroundATable() {
    assertThat(set("facts: |\n  |name|2017|zh|\n  |a|5家|\n  |long|\n"))
        .isEqualTo("facts: |\n  | name | 2017 | zh |\n  | a    | 5家  |    |\n  |long|\n");
  }

  @Test
  void partsByPipesWhatTabsPart() {
    assertThat(set(SCHEMA + "data: |\n  year\tgroup\tbalance\n  2016\ta|b\t5\n  2017\t\t6\n"))
        .isEqualTo(
            SCHEMA
                + "data: |\n  year | group | balance\n  2016 | a\\|b  | 5\n  2017 |       | 6\n");
  }

  @Test
  void mendsWhatThePasteHasBroughtIn() {
    String mended =
        SCHEMA
            + """
            data: |
              year | group      | balance
              2016 | 一，二｜三 | 1,500.36
              2017 | 甲，乙     | = 1,500 - 2,000
              2018 | 丙         | 7
              2019 | 丁         |
            """;
    assertThat(
            set(
                SCHEMA
                    + """
                    data: |
                      year | group | balance
                      2016 | 一，二｜三 | 1，500.36\u00a0
                      2017｜甲，乙\u3000｜= 1，500 - 2，000
                      2018\t丙\t7
                      2019\u00a0\t丁\t
                    """))
        .isEqualTo(mended);
    assertThat(set(mended)).isEqualTo(mended);
  }

  @Test
  void readsAHeaderThatFullWidthPipesPart() {
    assertThat(set(SCHEMA + "data: |\n  year｜group｜balance\n  2016｜甲｜1，500\n"))
        .isEqualTo(SCHEMA + "data: |\n  year | group | balance\n  2016 | 甲    | 1,500\n");
  }

  /** The build shows these as they are, and would show something else. */
  @Test
  void mendsNothingThatTheBuildReads() {
    String sound = SCHEMA + "data: |\n  year | group      | balance\n  2016 | 1，234\u00a0 ｜ | 5\n";
    assertThat(set(sound)).isEqualTo(sound);
  }

  @Test
  void leavesAllElseAsItIs() {
    String text =
        """
        # a comment | with a pipe

        title:   {zh: 甲,   en: "A" }
        description: |
          no|table
          a | b \s
        facts: |-   # why

            name | 2017

            a    | 5家


        notes:
          n: {zh:   一}
        """;
    assertThat(set(text)).isEqualTo(text);
  }

  @Test
  void alignsTheTablesOfAScheme() {
    assertThat(
            set("scoring:\n  inputs: |\n    name|unit\n    rank|家\n  examples: |\n    a|total\n"))
        .isEqualTo(
            "scoring:\n  inputs: |\n    name | unit\n    rank | 家\n  examples: |\n    a | total\n");
  }

  @Test
  void leavesRecordsAlone() {
    String text = "data:\n  - {a: 1,   b: 2}\n  - facts: |\n      a|b\n";
    assertThat(set(text)).isEqualTo(text);
  }

  @Test
  void endsTheLastLineUnlessATextWouldChange() {
    assertThat(set("title: a")).isEqualTo("title: a\n");
    assertThat(set("facts: |\n  name|2017")).isEqualTo("facts: |\n  name | 2017\n");
    assertThat(set("description: |\n  a")).isEqualTo("description: |\n  a");
  }

  @Test
  void leavesAFileAloneThatIsNoYaml() {
    Diagnostics found = new Diagnostics();
    assertThat(format("data: |\n  a|b\nx: [\n", found)).isEmpty();
    assertThat(found.sorted()).extracting(d -> d.code()).containsExactly("yaml-syntax");
  }

  @Test
  void leavesATableAloneThatWouldHoldSomethingElse() {
    Diagnostics found = new Diagnostics();
    assertThat(format("data: |\n  \tb\n  1\t2\n", found)).isEmpty();
    assertThat(found.sorted()).extracting(d -> d.code()).containsExactly("format-meaning");
  }

  private static String set(String text) {
    return format(text, new Diagnostics()).orElse("left alone");
  }

  private static Optional<String> format(String text, Diagnostics found) {
    return new Settled(new DataFormat()).of(new SourceFile("data/a.yaml", text), found);
  }
}
