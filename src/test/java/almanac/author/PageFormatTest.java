package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatTest {
  @Test
  void alignsTablesByWhatATerminalShows() {
    assertThat(
            set(
                """
                项目 | 余额 | {{ year }}
                -|--:|:-:
                贷款 | {{ a \\| b }} | x
                e\u0301 | 😀 |
                """))
        .isEqualTo(
            """
            | 项目 |         余额 | {{ year }} |
            |------|-------------:|:----------:|
            | 贷款 | {{ a \\| b }} |     x      |
            | e\u0301    |           😀 |            |
            """);
  }

  @Test
  void setsBlocksInOneStyle() {
    assertThat(
            set(
                """
                ##   标题   {#id}
                一
                *   甲
                *   乙

                    丙
                >引
                1986\\. 年
                """))
        .isEqualTo(
            """
            ## 标题   {#id}

            一
            * 甲

            * 乙

              丙

            > 引
            > 1986\\. 年
            """);
  }

  /** Each of them is one block in order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ a *b* | _c_ }}和{{ '}}' }}。",
        "{{ first(balance > 2000亿元)\nas 首次突破2000亿元 }}",
        "余额[^a]。\n\n[^a]: 每户平均{{ a / b }}。",
        "[^注]: 一\n    二\n\n    三",
        "> [!NOTE]\n> 一\n> 二",
        "> [!WARNING]\n>\n> 一",
        "![占近{{ a ~ 90% as 九成 }}](figure:loans-growth)",
        "见[](note:branches.patents)、[政策](policies:linkage-pilot#art-3)。",
        "一  \n二\\\n三",
        "这是**“重点”**的，**重点：**其余，~~删去~~；*强调*。",
        "行一\n行二，\nand\nwords",
        "一行很长的话，不折行不折行不折行不折行不折行不折行不折行不折行不折行不折行不折行不折行不折行不折行",
        "a_b_c * d \\* e `f  g` <https://a.cn> &amp; [x]\n\n[x]: https://b.cn '题'",
        "```text\n  a  \n\n\n\tb\n```",
        "2\\. 不是列表\n\\# 不是标题\n\\- 不是列表",
        "2017. 甲\n\n+ 乙",
        "***\n\n- a\n\n* b",
        "1. 甲\n\n1. 乙\n\n   丙",
        "- [ ] 甲\n- 乙\n  - 丙\n    丁"
      })
  void leavesWordsAsTheyAre(String text) {
    assertThat(set(text + "\n")).isEqualTo(text + "\n");
  }

  @Test
  void takesBlanksFromTheEndsOfLinesThatMeanNothing() {
    assertThat(set("一 \n二\t\n`a \nb`\n　　三  \n\n\n\n四\t")).isEqualTo("一\n二\t\n`a \nb`\n　　三\n\n四\n");
  }

  @Test
  void leavesFrontMatterAsItIsButForBlanksAtTheEnds() {
    assertThat(set("---  \ntitle:   甲   \nkey:\n  - {value: \"a\"} \n---\n\n\n一\n"))
        .isEqualTo("---\ntitle:   甲\nkey:\n  - {value: \"a\"}\n---\n一\n");
  }

  @Test
  void leavesBlanksInFrontMatterThatMeanSomething() {
    String text = "---\nsummary: |\n  a  \n  b\n---\n一\n";
    assertThat(set(text)).isEqualTo(text);
  }

  @Test
  void leavesAPageWithoutWordsAsItIs() {
    assertThat(set("---\ntitle: a\n---\n")).isEqualTo("---\ntitle: a\n---\n");
    assertThat(set("")).isEmpty();
  }

  @Test
  void leavesAPageAloneThatWouldSaySomethingElse() {
    assertThat(refused("一\n\n- | a | b |\n  |---|---|\n  | 1 | 2 |\n"))
        .containsExactly("3:3 format-meaning");
  }

  @Test
  void reportsFrontMatterThatCannotBeRead() {
    assertThat(refused("---\ntitle: [a\n---\n#  b\n")).containsExactly("2:8 yaml-syntax");
    assertThat(refused("---\ntitle: a\n")).containsExactly("1:1 front-matter-unclosed");
  }

  @Test
  void leavesAPageAloneThatIsTooLarge() {
    assertThat(refused("a\n\n".repeat(400_000))).containsExactly("1:1 format-limit");
  }

  private static String set(String text) {
    return format(text, new Diagnostics()).orElse("left alone");
  }

  private static List<String> refused(String text) {
    Diagnostics found = new Diagnostics();
    assertThat(format(text, found)).isEmpty();
    return found.sorted().stream().map(PageFormatTest::place).toList();
  }

  private static String place(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.code();
  }

  private static Optional<String> format(String text, Diagnostics found) {
    return new Settled(new PageFormat()).of(new SourceFile("content/zh/a.md", text), found);
  }
}
