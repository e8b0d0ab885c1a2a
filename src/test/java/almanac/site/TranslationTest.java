package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations that are missing, or give other numbers. */
class TranslationTest {
  private SmallSite site;

  @TempDir Path root;

  @BeforeEach
  void bothHomePages() {
    site = SmallSite.in(root, "zh, en").page("en/index", "{{ balance }}\n\n![x](figure:growth)");
  }

  @Test
  void pagesThatGiveTheSameNumbersAgree() {
    site.page("zh/a", "{{ balance }}，{{ borrowers }}")
        .page("en/a", "{{ borrowers }}, {{ balance }}");
    assertThat(site.found()).isEmpty();
  }

  @Test
  void aMissingPageIsNotedOnce() {
    assertThat(site.page("zh/a", "好").found())
        .containsExactly(
            "content/zh/a.md:1:1 missing-translation: the page \"a\" is missing in en");
  }

  @Test
  void aMissingTextInYamlIsNotedAtTheOneThatIsThere() {
    site.with("data/b.yaml", "title: {zh: 支行}\nfacts: |\n  name | 2017\n  firms | 3户\n");
    assertThat(
            site.page("zh/index", "[](dataset:b)\n\n![x](figure:growth)\n\n{{ balance }}").found())
        .containsExactly("data/b.yaml:1:13 missing-translation: \"支行\" is missing in en");
  }

  @Test
  void aNumberThatOnlyTheTranslationGivesIsReportedThere() {
    site.page("zh/a", "{{ balance }}").page("en/a", "{{ balance }} {{ borrowers[sme] }}");
    assertThat(site.found())
        .containsExactly(
            "content/en/a.md:6:18 translation-numbers: the translations give different numbers:"
                + " only en has loans.borrowers[2017, sme]");
  }

  @Test
  void aNumberThatTheTranslationLeavesOutIsReported() {
    site.page("zh/a", "{{ balance }} {{ borrowers }}").page("en/a", "{{ balance }}");
    assertThat(site.found())
        .containsExactly(
            "content/en/a.md:1:1 translation-numbers: the translations give different numbers:"
                + " only zh has loans.borrowers[2017, all]");
  }

  @Test
  void howOftenANumberIsGivenCounts() {
    site.page("zh/a", "{{ balance }}，{{ balance }}").page("en/a", "{{ balance }}");
    assertThat(site.found())
        .containsExactly(
            "content/en/a.md:1:1 translation-numbers: the translations give different numbers:"
                + " only zh has loans.balance[2017, all] 2 times, not 1");
  }

  @Test
  void aMistakeInOneTranslationIsNoDifference() {
    site.page("zh/a", "{{ balance }}").page("en/a", "{{ balanc }}");
    assertThat(site.diagnostics()).extracting(d -> d.code()).containsExactly("unknown-field");
  }
}
