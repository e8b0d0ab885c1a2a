package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check finds beside numbers and links. */
class ChecksTest {
  @TempDir Path root;

  @Test
  void aSoundSiteHasNothingToReport() {
    assertThat(SmallSite.in(root, "zh").found()).isEmpty();
  }

  @Test
  void anImageWithoutTextIsReported() {
    SmallSite site = SmallSite.in(root, "zh").with("content/zh/pic.png", "");
    assertThat(site.page("zh/a", "看![](pic.png)").found())
        .containsExactly(
            "content/zh/a.md:6:2 missing-alt: the image \"pic.png\" has no alternative text");
  }

  @Test
  void aFigureWithoutFindingIsReported() {
    assertThat(SmallSite.in(root, "zh").page("zh/a", "![](figure:growth)").found())
        .containsExactly(
            "content/zh/a.md:6:5 missing-finding:"
                + " the figure \"growth\" is placed without a finding");
  }

  @Test
  void anUnknownFigureIsOneMistakeOnly() {
    assertThat(SmallSite.in(root, "zh").page("zh/a", "![](figure:grwoth)").found())
        .containsExactly("content/zh/a.md:6:5 unknown-figure: no figure called \"grwoth\"");
  }

  @Test
  void aDatasetThatNoPageUsesIsNoted() {
    SmallSite site = SmallSite.in(root, "zh");
    site.with("data/spare.yaml", "title: 余\nfacts: |\n  name | 2017\n  firms | 3户\n");
    assertThat(site.found())
        .containsExactly("data/spare.yaml:1:1 unused-dataset: no page uses the dataset \"spare\"");
  }

  @Test
  void aDatasetThatAPageLinksToIsUsed() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", "[](dataset:spare)");
    site.with("data/spare.yaml", "title: 余\nfacts: |\n  name | 2017\n  firms | 3户\n");
    assertThat(site.found()).isEmpty();
  }

  @Test
  void aFigureThatNoPagePlacesIsNoted() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/index", "{{ balance }}");
    assertThat(site.found())
        .containsExactly(
            "data/loans.yaml:16:3 unused-figure: no page places the figure \"growth\"");
  }

  @Test
  void aFailedClaimDoesNotMakeItsDatasetUnused() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", "{{ spare.firms > 4户 as 多 }}");
    site.with("data/spare.yaml", "title: 余\nfacts: |\n  name | 2017\n  firms | 3户\n");
    assertThat(site.diagnostics()).extracting(d -> d.code()).containsExactly("claim-false");
  }
}
