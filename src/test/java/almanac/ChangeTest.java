package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cell of a published site is changed: all that no longer follows from it is found. */
class ChangeTest {
  private static final String PUBLISHED = "2017 | all     | 5235 ";
  private static final String CHANGED = "2017 | all     | 5300 ";

  /** How the number of the year before was derived, which is told as its cell has it; in bytes. */
  private static final Pattern DERIVED =
      Pattern.compile("5,235.{0,3}(</a>)? .{1,3} (<a[^>]*>)?932");

  private static final String LOANS = "data/loans.yaml";
  private static final String PROSE = "report/2017/loans.md";

  @TempDir Path folder;
  private FirstSite site;
  private SortedMap<String, String> before;

  @BeforeEach
  void publish() throws IOException {
    site = FirstSite.copyTo(folder);
    assertThat(site.build().exit()).isZero();
    before = site.published();
    site.edit(LOANS, PUBLISHED, CHANGED);
  }

  @Test
  void eachFigureThatNoLongerFollowsIsReportedOnceWithItsPlace() {
    assertThat(site.build().errors())
        .containsExactly(
            "data/branches.yaml:15:144: error: published 4.58%, recomputes to 4.53%"
                + " [recompute-mismatch]",
            "data/loans.yaml:37:35: error: published 21.66%, recomputes to 23.17%"
                + " [recompute-mismatch]",
            "data/loans.yaml:38:54: error: published 89.40%, recomputes to 88.30%"
                + " [recompute-mismatch]");
  }

  @Test
  void aBuildWithErrorsExitsWithOne() {
    assertThat(site.build().exit()).isEqualTo(1);
  }

  @Test
  void aBuildWithErrorsLeavesThePublishedSiteAsItWas() throws IOException {
    site.build();
    assertThat(site.published()).isEqualTo(before);
  }

  @Test
  void wordsThatTheMendedFiguresNoLongerSupportAreReportedInBothLanguages() throws IOException {
    mendCells();
    assertThat(site.build().errors())
        .containsExactly(
            "content/en/report/2017/loans.md:41:131: error: claimed > 23.17%, the data give"
                + " 22.31% for \"borrowers_growth[scitech]\""
                + " [claim-false]",
            "content/zh/report/2017/loans.md:41:79: error: claimed > 23.17%, the data give"
                + " 22.31% for \"borrowers_growth[scitech]\""
                + " [claim-false]");
  }

  @Test
  void aMendedSiteBuilds() throws IOException {
    mend();
    assertThat(site.build().errors()).isEmpty();
  }

  @Test
  void aMendedSiteShowsTheNewNumberOnly() throws IOException {
    mend();
    site.build();
    assertThat(saying("5,300")).contains("data/loans.html", "report/2017/loans.html");
    assertThat(saying("5,235")).isEmpty();
  }

  private List<String> saying(String number) throws IOException {
    return site.published().entrySet().stream()
        .filter(file -> DERIVED.matcher(file.getValue()).replaceAll("").contains(number))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void theOldSourcesGiveTheOldBytes() throws IOException {
    String zh = site.text("content/zh/" + PROSE);
    String en = site.text("content/en/" + PROSE);
    mend();
    site.build();
    site.edit(LOANS, CHANGED, PUBLISHED);
    site.edit(LOANS, "23.17", "21.66");
    site.edit(LOANS, "88.30", "89.40");
    site.edit("data/branches.yaml", "4.53%", "4.58%");
    site.write("content/zh/" + PROSE, zh);
    site.write("content/en/" + PROSE, en);
    site.build();
    assertThat(site.published()).isEqualTo(before);
  }

  private void mend() throws IOException {
    mendCells();
    site.edit(
        "content/zh/" + PROSE,
        "{{ borrowers_growth[scitech] > max(borrowers_growth[all, sme]) as 增长最快 }}",
        "增长{{ borrowers_growth[scitech] }}");
    site.edit(
        "content/en/" + PROSE,
        "{{ borrowers_growth[scitech] > max(borrowers_growth[all, sme]) as grew fastest }}",
        "grew by {{ borrowers_growth[scitech] }}");
  }

  private void mendCells() throws IOException {
    site.edit(LOANS, "21.66", "23.17");
    site.edit(LOANS, "89.40", "88.30");
    site.edit("data/branches.yaml", "4.58%", "4.53%");
  }
}
