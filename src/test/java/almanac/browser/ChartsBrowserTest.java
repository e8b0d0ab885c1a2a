package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Drawings, as a browser sets them in its own fonts. */
class ChartsBrowserTest extends SiteInBrowser {
  /** The drawings that are seen; what a label covers, without the space above and below glyphs. */
  private static final String SCRIPT =
      """
      () => {
        const drawings = [...document.querySelectorAll('svg[role=img]')]
          .filter(svg => svg.getClientRects().length)
        const name = svg => svg.closest('figure').id
        const box = text => {
          const b = text.getBoundingClientRect(), air = b.height * .15
          return { left: b.left, right: b.right, top: b.top + air, bottom: b.bottom - air,
            text: text.textContent }
        }
        const labels = svg => [...svg.querySelectorAll('text')].map(box)
        %s
      }
      """;

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void wideLabelsLieInTheirDrawing(String path) {
    assertThat(outside(look(path, WIDE))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void narrowLabelsLieInTheirDrawing(String path) {
    assertThat(outside(look(path, NARROW))).isEmpty();
  }

  private static Iterable<String> outside(Page page) {
    return texts(
        page,
        SCRIPT.formatted(
            """
            return drawings.flatMap(svg => {
              const all = svg.getBoundingClientRect()
              return labels(svg).filter(b => b.left < all.left - 1 || b.right > all.right + 1
                  || b.top < all.top - 1 || b.bottom > all.bottom + 1)
                .map(b => name(svg) + ': ' + b.text)
            })
            """));
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void noWideLabelsOverlap(String path) {
    assertThat(overlaps(look(path, WIDE))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void noNarrowLabelsOverlap(String path) {
    assertThat(overlaps(look(path, NARROW))).isEmpty();
  }

  private static Iterable<String> overlaps(Page page) {
    return texts(
        page,
        SCRIPT.formatted(
            """
            return drawings.flatMap(svg => labels(svg).flatMap((a, i, all) => all.slice(i + 1)
              .filter(b => a.left < b.right && b.left < a.right
                && a.top < b.bottom && b.top < a.bottom)
              .map(b => name(svg) + ': ' + a.text + ' / ' + b.text)))
            """));
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void theSameFiguresAreSeenAtAnyWidth(String path) {
    assertThat(drawings(look(path, NARROW))).isEqualTo(drawings(look(path, WIDE)));
  }

  private static Iterable<String> drawings(Page page) {
    return texts(page, SCRIPT.formatted("return drawings.map(name)"));
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void eachDrawingHasAName(String path) {
    assertThat(undescribed(path, "!part(svg, 'title')")).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void eachDrawingIsDescribed(String path) {
    assertThat(undescribed(path, "!part(svg, 'desc')")).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void aDescriptionSaysMoreThanTheName(String path) {
    assertThat(undescribed(path, "part(svg, 'title') === part(svg, 'desc')")).isEmpty();
  }

  private static Iterable<String> undescribed(String path, String condition) {
    return texts(
        look(path),
        SCRIPT.formatted(
            """
            const part = (svg, tag) => {
              const found = svg.querySelector(':scope > ' + tag)
              const named = svg.getAttribute('aria-labelledby').split(' ')
              return found && named.includes(found.id) ? found.textContent.trim() : ''
            }
            return drawings.filter(svg => %s).map(name)
            """
                .formatted(condition)));
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void theTableHasTheNumbersOfTheWideDrawing(String path) {
    assertThat(differences(look(path, WIDE))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CHAPTERS")
  void theTableHasTheNumbersOfTheNarrowDrawing(String path) {
    assertThat(differences(look(path, NARROW))).isEmpty();
  }

  /**
   * Every number of the table is drawn, and no other as a value: value labels are bold, as some
   * names are, but for where a slope begins. A bracket's is a sum and stands outside.
   */
  private static Iterable<String> differences(Page page) {
    return texts(
        page,
        SCRIPT.formatted(
            """
            const own = cell => [...cell.childNodes]
              .filter(n => n.nodeType === 3).map(n => n.textContent).join('').trim()
            return drawings.map(svg => {
              const drawn = css => [...svg.querySelectorAll(css)]
                .map(t => t.textContent).filter(t => /^(约|about )?[\\d\u2212]/.test(t))
              const cells = [...svg.closest('figure').querySelectorAll('td')].map(own)
              const lost = cells.filter(c => !drawn('text').includes(c))
              const more = drawn('g > text[font-weight]').filter(d => !cells.includes(d))
              return lost.length + more.length ? name(svg) + ': ' + lost + ' / ' + more : ''
            }).filter(d => d)
            """));
  }
}
