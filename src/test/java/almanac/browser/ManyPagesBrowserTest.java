package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search among ten thousand pages. */
class ManyPagesBrowserTest extends SiteInBrowser {
  private static final int PAGES = 10_000;
  private static final int MOST = 100_000;
  private static final int SHORT = 200;

  /** What had been loaded when the first hit was shown. */
  private static final String WATCH =
      """
      text => new Promise(resolve => {
        const list = document.querySelector('.hits'), field = document.querySelector('.find input')
        new MutationObserver(() => {
          if (list.children.length) resolve(
            Array.from(document.head.querySelectorAll('script[src*="search/zh/"]'), s => s.src))
        }).observe(list, { childList: true })
        field.value = text
        field.dispatchEvent(new Event('input'))
      })
      """;

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void write() throws IOException {
    Chromium.shared();
    List<String> texts =
        SearchOracle.of(site(), "zh").pages().values().stream()
            .flatMap(List::stream)
            .map(SearchOracle.Block::text)
            .filter(text -> text.length() < SHORT)
            .distinct()
            .toList();
    page = ManyPages.write(folder, PAGES, texts, Files.readString(site().resolve("about.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "保险",
        "科技金融",
        "科技型中小企业",
        "贷款余额",
        "2071.27",
        "438号",
        "编号09999",
        "xlsx",
        "kjjr",
        "2017年12月31日",
        "没有写明",
        "企业"
      })
  void theFirstHitNeedsFewBytes(String text) {
    Page opened = open(site().relativize(page).toString());
    List<?> seen = (List<?>) opened.evaluate(WATCH, text);
    List<String> files = seen.stream().map(Object::toString).toList();
    assertThat(files).isNotEmpty();
    assertThat(files.stream().mapToLong(ManyPages::size).sum())
        .as(files.toString())
        .isLessThan(MOST);
  }
}
