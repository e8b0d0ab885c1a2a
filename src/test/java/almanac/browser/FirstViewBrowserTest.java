package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a page does until it stands still. */
class FirstViewBrowserTest extends SiteInBrowser {
  private static final int MOST_REQUESTS = 4;

  /** It is of the window, which can do without it, and asked for once for all pages. */
  private static final String ICON = "/icon.svg";

  private static final String WATCH =
      """
      window.shifts = []
      new PerformanceObserver(list => list.getEntries().forEach(e => window.shifts.push(
        e.value + ' ' + e.sources.map(s => s.node?.outerHTML?.slice(0, 120)).join(' | '))))
        .observe({ type: 'layout-shift', buffered: true })
      """;

  private static final Map<String, View> VIEWS = new HashMap<>();

  static final List<String> KINDS = AxeBrowserTest.KINDS;

  /**
   * What was seen.
   *
   * @param asked addresses
   * @param shifts of what stood already, with how far and what
   */
  private record View(List<String> asked, List<String> shifts, int cookies) {}

  @ParameterizedTest
  @FieldSource("KINDS")
  void aPageIsWholeAfterFourRequests(String path) {
    assertThat(view(path, WIDE).asked().stream().filter(address -> !address.endsWith(ICON)))
        .hasSizeBetween(1, MOST_REQUESTS);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingMovesOnAWideScreen(String path) {
    assertThat(view(path, WIDE).shifts()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingMovesOnASmallScreen(String path) {
    assertThat(view(path, NARROW).shifts()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void noCookieIsSet(String path) {
    assertThat(view(path, WIDE).cookies()).isZero();
  }

  private View view(String path, int width) {
    String key = path + " " + width;
    if (!VIEWS.containsKey(key)) {
      List<String> asked = new ArrayList<>();
      Page page =
          open(
              path,
              options(width),
              p -> {
                p.addInitScript(WATCH);
                p.onRequest(request -> asked.add(request.url()));
              });
      page.evaluate("() => new Promise(done => setTimeout(done, 250))");
      List<String> shifts = texts(page, "() => shifts");
      VIEWS.put(key, new View(asked, shifts, page.context().cookies().size()));
    }
    return VIEWS.get(key);
  }
}
