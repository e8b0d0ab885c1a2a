package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Readers set text, colours and motion as they need them. */
class SettingsBrowserTest extends SiteInBrowser {
  /** WCAG 2.2, 1.4.12. */
  private static final String SPACING =
      """
      * { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important }
      p { margin-bottom: 2em !important }
      """;

  /** What is wider than the page, or is cut off. */
  private static final String LOST =
      """
      () => {
        const root = document.documentElement
        const scrolls = e => e.closest('.scroll, pre, .sub, .toc, .vh, .hits, svg, input')
        const wide = [...document.querySelectorAll('body *')].filter(e => {
          const r = e.getBoundingClientRect()
          return r.width > 1 && r.height > 1 && !scrolls(e) && r.right > root.clientWidth + 1
        })
        const cut = [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
          const s = getComputedStyle(e)
          return !scrolls(e) && s.overflow === 'hidden'
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
        })
        return [...wide, ...cut].map(e => e.outerHTML.slice(0, 160))
      }
      """;

  static final List<String> KINDS = AxeBrowserTest.KINDS;

  @ParameterizedTest
  @FieldSource("KINDS")
  void textOfTwiceTheSizeLosesNothing(String path) {
    Page page = page(Chromium.shared().large(), options(WIDE));
    try (page) {
      page.navigate(address(path));
      assertThat(page.evaluate("getComputedStyle(document.body).fontSize")).isEqualTo("34px");
      assertThat(texts(page, LOST)).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void wideSpacingLosesNothing(String path) {
    assertThat(lost(path, WIDE, SPACING)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void wideSpacingOnASmallScreenLosesNothing(String path) {
    assertThat(lost(path, 320, SPACING)).isEmpty();
  }

  /** A reader's own style sheet is no part of the page, and so not bound by its policy. */
  private static List<String> lost(String path, int width, String css) {
    Page page = look(path, width);
    page.evaluate(
        """
        css => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(css)
          document.adoptedStyleSheets = [sheet]
        }
        """,
        css);
    List<String> lost = texts(page, LOST);
    page.evaluate("document.adoptedStyleSheets = []");
    return lost;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void labelsOfChartsAreReadableInForcedColours(ColorScheme scheme) {
    Page page = open("report/2017/loans.html", forced(scheme));
    assertThat(
            texts(
                page,
                """
                () => {
                  const light = rgb => rgb.match(/[\\d.]+/g).slice(0, 3).map(c => c / 255)
                    .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
                    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], .05)
                  return [...document.querySelectorAll('.chart svg')]
                    .filter(svg => svg.getClientRects().length)
                    .flatMap(svg => {
                      const ground = light(getComputedStyle(svg).backgroundColor)
                      return [...svg.querySelectorAll(':scope > text, :scope > g > text')]
                        .filter(t => !t.getAttribute('fill')?.includes('--bg'))
                        .map(t => [t.textContent, light(getComputedStyle(t).fill)])
                        .filter(([, ink]) => Math.max(ink, ground) / Math.min(ink, ground) < 4.5)
                        .map(([text]) => text)
                    })
                }
                """))
        .isEmpty();
  }

  /** Each mark has its name or its value beside it, in words. */
  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void chartsAreReadWithoutTheirColours(String path) {
    assertThat(
            texts(
                look(path),
                """
                () => [...document.querySelectorAll('.chart svg')].flatMap(svg => {
                  const written = [...svg.querySelectorAll('text')].map(t => t.textContent)
                  const said = written.join('').replace(/\\s/g, '')
                  return [...svg.querySelectorAll('g > title')].map(t => t.textContent)
                    .filter(t => !t.split(/[：:，,;；]\\s*/).some(part =>
                      part && said.includes(part.replace(/\\s/g, ''))))
                })
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void chartsKeepTheirEdgesInForcedColours(ColorScheme scheme) {
    Page page = open("report/2017/loans.html", forced(scheme));
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('.chart svg :is(rect, circle, path, line)')]
                  .filter(e => e.getClientRects().length)
                  .every(e => getComputedStyle(e).forcedColorAdjust === 'none')
                """))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theFocusIsSeenInForcedColours(ColorScheme scheme) {
    Page page = open("data/loans.html", forced(scheme));
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      assertThat(
              page.evaluate(
                  """
                  () => {
                    const s = getComputedStyle(document.activeElement)
                    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
                  }
                  """))
          .isEqualTo(true);
    }
  }

  private static NewContextOptions forced(ColorScheme scheme) {
    return options(WIDE).setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme);
  }

  @Test
  void pagesScrollAtOnceWhereMotionIsReduced() {
    assertThat(scrolling(ReducedMotion.REDUCE)).isEqualTo("auto");
  }

  @Test
  void pagesScrollSmoothlyElsewhere() {
    assertThat(scrolling(ReducedMotion.NO_PREFERENCE)).isEqualTo("smooth");
  }

  private Object scrolling(ReducedMotion motion) {
    Page page = open("data/loans.html", options(WIDE).setReducedMotion(motion));
    return page.evaluate("getComputedStyle(document.documentElement).scrollBehavior");
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingIsAnimated(String path) {
    Page page = look(path);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
  }
}
