package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What chapter one of the first site's report published wrongly is found, shown and explained. */
class FirstSiteNotesTest {
  private static final Pattern KIND = Pattern.compile("(?m)^ *kind: mismatch\\R|kind: mismatch, ");
  private static final Pattern PUBLISHED =
      Pattern.compile("published ([^ ]+), recomputes .*\\[recompute-mismatch]");

  @TempDir Path folder;
  private FirstSite site;

  @BeforeEach
  void copy() throws IOException {
    site = FirstSite.copyTo(folder);
  }

  @Test
  void fourPublishedFiguresDoNotRecompute() throws IOException {
    takeExplanationsOutOfChapterOne();
    String said = site.build().text();
    assertThat(PUBLISHED.matcher(said).results().map(MatchResult::group))
        .hasSameSizeAs(said.lines().filter(line -> line.contains(": error: ")).toList());
    assertThat(PUBLISHED.matcher(said).results().map(match -> match.group(1)))
        .containsExactlyInAnyOrder("15.59%", "22.07%", "58.62%", "89.72%");
  }

  @ParameterizedTest
  @CsvSource({
    "科技特色支行增长率, 15.59%, 15.58%",
    "抵押担保占贷款余额, 22.07%, 21.98%",
    "最近一年盈利的企业占比, 58.62%, 58.72%",
    "有有效专利的客户占比, 89.72%, 87.92%"
  })
  void aNoteExplainsEachOfThem(String what, String published, String recomputed)
      throws IOException {
    assertThat(site.build().errors()).isEmpty();
    assertThat(entry(what)).containsSubsequence(published, recomputed, published, "说明");
  }

  @Test
  void theGrowthOfLinkageIsRecomputedAndAgrees() throws IOException {
    takeExplanationsOutOfChapterOne();
    assertThat(site.build().errors()).noneMatch(line -> line.contains("133.06%"));
    site.edit("data/linkage.yaml", "133.06[^last_digit]", "133.14[^last_digit]");
    assertThat(site.build().errors()).noneMatch(line -> line.contains("133.14%"));
    site.edit("data/linkage.yaml", "133.14[^last_digit]", "133.15[^last_digit]");
    assertThat(site.build().errors())
        .anyMatch(
            line -> line.contains("published 133.15%, recomputes to 133.07% (132.995–133.136)"));
  }

  @Test
  void aMisprintInWordsIsShownBesideWhatIsRight() throws IOException {
    site.build();
    assertThat(entry("保费补贴，文号")).containsSubsequence("沪科〔2016〕438号", "沪科〔2017〕438号", "附录五");
    assertThat(site.text("site/data/insurance_subsidy.html"))
        .containsSubsequence("<td>沪科〔2017〕438号<sup", "原文印为“沪科〔2016〕438号”");
  }

  private void takeExplanationsOutOfChapterOne() throws IOException {
    for (String file : datasets()) {
      String text = site.text(file);
      if (text.contains("第一章")) {
        site.write(file, KIND.matcher(text).replaceAll(""));
      }
    }
  }

  private List<String> datasets() throws IOException {
    try (Stream<Path> data = Files.list(folder.resolve("data"))) {
      return data.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  /** What the data-notes page says under a heading, which is found by a part of its words. */
  private String entry(String heading) throws IOException {
    return Stream.of(site.text("site/notes.html").split("<div class=\"note\""))
        .filter(part -> part.split("</b>", 2)[0].contains(heading))
        .reduce("", String::concat);
  }
}
