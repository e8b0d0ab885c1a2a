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
  private static final String VALID = "<a href=\"status/valid.html\">有效</a>";
  private static final String EXPIRED = "<a href=\"status/expired.html\">已到期</a>";

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
  void onTheLastDayOnlyTheFootersDateIsAnother() {
    assertThat(lastDay).isEqualTo(once(first, "截至2018年4月30日", "截至2019年12月31日"));
  }

  @Test
  void onTheDayAfterTheNoticeHasExpired() {
    String expected = once(first, "截至2018年4月30日", "截至2020年1月1日");
    assertThat(dayAfter).isEqualTo(once(expected, VALID, EXPIRED));
  }

  @Test
  void theTextOfTheNoticeChangesInItsStatusAlone() {
    assertThat(main(dayAfter)).isEqualTo(once(main(first), VALID, EXPIRED));
  }

  @Test
  void theNoticeMovesToTheListOfWhatHasExpired() {
    String link = "<li><h3><a href=\"../biomedical-insurance.html\">";
    assertThat(after.get("policies/status/expired.html")).contains(link);
    assertThat(after.get("policies/status/valid.html")).doesNotContain(link);
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  /** Replaces what stands exactly once. */
  private static String once(String text, String old, String now) {
    assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    return text.replace(old, now);
  }
}
