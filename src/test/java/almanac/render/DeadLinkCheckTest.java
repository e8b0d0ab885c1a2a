package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.site.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link of every page leads somewhere. */
class DeadLinkCheckTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](b.html)",
        "[x](b.html#part)",
        "[x](#here)\n\n## 此 {#here}",
        "[x](#甲)\n\n## 甲",
        "[x](#%E7%94%B2)\n\n## 甲",
        "[x](#top)",
        "[x](../index.html)",
        "[x](table.csv)",
        "![图](pic.png)",
        "![图](%70ic.png)",
        "[x](../data/loans.csv)",
        "[x](page:r/b#part)",
        "[x](https://example.org/nowhere.html)",
        "[x](mailto:a@example.org)",
        "甲[^1]\n\n[^1]: 乙",
      })
  void linksThatHoldAreNotReported(String markdown) {
    assertThat(site(markdown).found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[x](c.html); 5 dead-link: \"c.html\" leads to no page or file of the site",
        "[x](b.md); 5 dead-link: \"b.md\" leads to a page's text in Markdown, not to the page",
        "[x](/r/b.html); 5 dead-link: \"/r/b.html\" leads to no page or file of the site",
        "[x](../../b.html); 5 dead-link: \"../../b.html\" leads to no page or file of the site",
        "看[x](c.html); 6 dead-link: \"c.html\" leads to no page or file of the site",
        "[x](b.html#nope); 5 dead-anchor: \"b.html#nope\" leads to no anchor of r/b.html",
        "[x](#nope); 5 dead-anchor: \"#nope\" leads to no anchor of r/a.html",
        "[](dataset:loans#x); 4 dead-anchor: \"../data/loans.html#x\" leads to no anchor of data/loans.html",
        "![图](no.png); 6 missing-image: there is no image \"no.png\"",
      })
  void othersAreReportedWhereTheyWereWritten(String markdown, String found) {
    assertThat(site(markdown).found()).containsExactly("content/zh/r/a.md:6:" + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[x](b.md); write b.html",
        "[x](picc.png); did you mean \"pic.png\"?",
        "[x](b.html#prat); did you mean \"part\"?",
        "[x](../../b.html); it leads out of the output folder",
        "[x](/r/b.html); links start at the page that they stand on, so that they hold from disk",
      })
  void thereIsAWayOut(String markdown, String help) {
    assertThat(site(markdown).help()).containsExactly(help);
  }

  @Test
  void theSameLinkIsReportedAtEachPlace() {
    assertThat(site("[x](c.html)和[y](c.html)").found()).hasSize(2);
  }

  @Test
  void aLinkToAPageThatAMistakeKeepsAwayIsNotDead() {
    SmallSite site = site("[x](c.html)");
    site.with("content/zh/r/c.md", "---\ntitle: 页\nlayout: nowhere\n---\n");
    assertThat(site.diagnostics()).extracting(d -> d.code()).containsExactly("unknown-layout");
  }

  @Test
  void aSiteWithoutDataHasNoDeadLinks(@TempDir Path other) {
    SmallSite site = SmallSite.in(other, "zh").with("data/loans.yaml", "");
    assertThat(site.diagnostics()).extracting(d -> d.code()).doesNotContain("dead-link");
  }

  private SmallSite site(String markdown) {
    return SmallSite.in(root, "zh")
        .with("content/zh/r/pic.png", "")
        .with("content/zh/r/table.csv", "a,b\n")
        .page("zh/r/b", "## 部分 {#part}")
        .page("zh/r/a", markdown);
  }
}
