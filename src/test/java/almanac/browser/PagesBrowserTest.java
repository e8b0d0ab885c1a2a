package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds on a page of every kind. */
class PagesBrowserTest extends SiteInBrowser {
  /** A4 at 96 dots an inch, within its margins. */
  private static final int PAPER = 658;

  private static final Map<String, Visit> VISITS = new HashMap<>();

  /**
   * What a page does while it is opened and read.
   *
   * @param said on the console, mistakes of scripts among it
   * @param asked addresses
   * @param missing those that were not there
   */
  private record Visit(List<String> said, List<String> asked, List<String> missing) {
    Visit() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void watch(Page page) {
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      page.onRequest(request -> asked.add(request.url()));
      page.onRequestFailed(request -> missing.add(request.url()));
    }
  }

  private Visit visit(String path) {
    if (!VISITS.containsKey(path)) {
      Visit visit = new Visit();
      open(path, options(WIDE), visit::watch).mouse().wheel(0, 20_000);
      VISITS.put(path, visit);
    }
    return VISITS.get(path);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void nothingIsSaidOnTheConsole(String path) {
    assertThat(visit(path).said()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void nothingIsAskedOfAnotherPlace(String path) {
    assertThat(visit(path).asked()).isNotEmpty().allMatch(SiteInBrowser::isOwn);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void allThatIsAskedForIsThere(String path) {
    assertThat(visit(path).missing()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void thePageIsCompleteWithoutScripts(String path) {
    Page with = open(path);
    Page without = open(path, options(WIDE).setJavaScriptEnabled(false));
    assertThat(words(without)).isEqualTo(words(with));
  }

  /** All that can be read, but for what only scripts can do: sort and narrow, copy a text. */
  private static String words(Page page) {
    page.evaluate(
        """
        for (const table of document.querySelectorAll('table[data-sort]'))
          for (const hint of table.caption.querySelectorAll('.vh'))
            if (hint.textContent === ' ' + table.dataset.sort) hint.remove()
        for (const only of document.querySelectorAll('button.copy, .js')) only.remove()
        """);
    return page.locator("body").innerText().replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void nothingIsWiderThanASmallScreen(String path) {
    Page page = look(path, 320);
    assertThat(
            texts(
                page,
                """
                () => {
                  const root = document.documentElement
                  if (root.scrollWidth <= root.clientWidth) return []
                  return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > root.clientWidth + .5)
                    .map(e => e.outerHTML.slice(0, 120))
                }
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void noIdIsGivenTwice(String path) {
    assertThat(texts(look(path), "() => [...document.querySelectorAll('[id]')].map(e => e.id)"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void thereIsOneTitle(String path) {
    assertThat(look(path).locator("main h1").count()).isOne();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void headingsSkipNoLevel(String path) {
    assertThat(
            texts(
                look(path),
                """
                () => {
                  const all = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
                  const level = h => h ? Number(h.tagName[1]) : 0
                  return all.filter((h, i) => level(h) > level(all[i - 1]) + 1)
                    .map(h => h.outerHTML)
                }
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void printedPagesHaveNoNavigation(String path) {
    assertThat(printed(path).locator("nav:visible, .tools:visible, .skip:visible").all()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void printedPagesHaveTheirText(String path) {
    assertThat(printed(path).locator("main h1").isVisible()).isTrue();
  }

  private static Page printed(String path) {
    Page page = look(path, PAPER);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }
}
