package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  @TempDir Path root;

  @Test
  void countsWhatWasBoundAndHeldAgainstTheData() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", "{{ balance > 2000亿元 as 多 }}，有8户");
    site.with("data/b.yaml", CHECKED).page("zh/b", "{{ b.share }}");
    assertThat(site.summary().subList(1, 5))
        .containsExactly(
            "values: 3 bound, 1 claim holds, 0 fail",
            "published figures: 2 recomputed, 1 agree, 1 explained by notes, 0 differ",
            "totals: 0 hold · conditions: 1 hold",
            "unbound digits: 1 · dead links: 0 · translations missing: 0");
  }

  private static final String CHECKED =
      """
      title: 支行
      facts: |
        name  | formula       | 2017
        all   |               | 8户
        some  |               | 2户
        share | some / all    | 25%
        other | some / all    | 52%[^swap]
      checks:
        - some <= all
      notes:
        swap: {kind: mismatch, zh: 数字换位。}
      """;

  @Test
  void countsPagesDatasetsAndCells() {
    assertThat(SmallSite.in(root, "zh").summary().get(0)).endsWith(", 1 dataset, 7 cells");
  }

  @Test
  void countsDeadLinks() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", "[x](b.html) ![y](c.png)");
    assertThat(site.summary().get(4)).contains("dead links: 2");
  }
}
