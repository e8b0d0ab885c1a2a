package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another day of the site changes what depends on the day, and nothing else. */
class FirstSiteDayTest {
  private static final String NOTICE = "policies/biomedical-insurance.html";
  private static final String VALID = "<a href=\"status/valid.html\">有效</a>（截至%s）";
  private static final String EXPIRED = "<a href=\"status/expired.html\">已到期</a>（截至%s）";
  private static final String FOOTER = "<span>数据状态截至%s</span>";
  private static final String FIRST = "2018年4月30日";

  @TempDir static Path folder;
  private static String first;
  private static String lastDay;
  private static String dayAfter;
  private static Map<String, String> after;

  @BeforeAll
  static void build() throws IOException {
    FirstSite site = FirstSite.copyTo(folder);
    first = built(site);
    site.edit("content/site.yaml", "asOf: 2018-04-30", "asOf: 2019-12-31");
    lastDay = built(site);
    site.edit("content/site.yaml", "asOf: 2019-12-31", "asOf: 2020-01-01");
    dayAfter = built(site);
    after = site.published();
  }

  private static String built(FirstSite site) throws IOException {
    assertThat(site.build().errors()).isEmpty();
    return site.text("site/" + NOTICE);
  }

  @Test
  void onTheLastDayTheNoticeIsStillInForce() {
    assertThat(lastDay).isEqualTo(on("2019年12月31日", VALID));
  }

  @Test
  void onTheDayAfterTheNoticeHasExpired() {
    assertThat(dayAfter).isEqualTo(on("2020年1月1日", EXPIRED));
  }

  /** The page of the first day, but for another day in the footer and another status. */
  private static String on(String day, String status) {
    String footer = once(first, FOOTER.formatted(FIRST), FOOTER.formatted(day));
    return once(footer, VALID.formatted(FIRST), status.formatted(day));
  }

  @Test
  void theStatusIsInTheTextAndTheFooterIsNot() {
    String main = first.substring(first.indexOf("<main"), first.indexOf("</main>"));
    assertThat(main).containsOnlyOnce(FIRST).contains(VALID.formatted(FIRST));
  }

  @Test
  void theNoticeMovesToTheListOfWhatHasExpired() {
    String link = "<li><h3><a href=\"../biomedical-insurance.html\">";
    assertThat(after.get("policies/status/expired.html")).contains(link);
    assertThat(after.get("policies/status/valid.html")).doesNotContain(link);
  }

  /** Replaces what stands exactly once. */
  private static String once(String text, String old, String now) {
    assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    return text.replace(old, now);
  }
}
