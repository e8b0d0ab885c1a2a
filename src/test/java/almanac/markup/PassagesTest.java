package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The text of a page as a reader sees it, in pieces. */
class PassagesTest {
  /** Each passage with its anchors; names are in capitals' place marked by a star. */
  private static List<String> passages(String main) {
    String page = "<title>t</title><body><nav>no</nav><main id=main>" + main + "</main>";
    return Markup.of(page.getBytes(StandardCharsets.UTF_8)).passages().stream()
        .map(p -> p.parts().stream().map(PassagesTest::part).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String part(Passage.Part part) {
    return (part.anchor().isEmpty() ? "" : part.anchor() + ": ")
        + (part.name() ? "*" : "")
        + part.text();
  }

  @Test
  void paragraphsHaveTheNearestAnchor() {
    assertThat(passages("<p>a<p id=p-1>b <em>c</em><p>d<h2 id=h>e</h2>"))
        .containsExactly("a", "p-1: b c", "p-1: d", "h: *e");
  }

  @Test
  void theCellsOfARowStandTogether() {
    assertThat(
            passages(
                "<table><tr id=r-1><th>a<td id=c-1.x>1<td><p>2<p>3</table>"
                    + "<dl><div><dt>b<dd>4</div></dl>"))
        .containsExactly("r-1: *a | c-1.x: 1 | c-1.x: 2 | c-1.x: 3", "c-1.x: *b | c-1.x: 4");
  }

  @Test
  void whatIsNotReadIsLeftOut() {
    assertThat(
            passages(
                "<p>a<span class=vh>no</span><sup class=marks><a>b</a></sup><a class=fnref>1</a>"
                    + "<span aria-hidden=true>.00</span><svg><text>no</text></svg>b</p>"
                    + "<nav>no</nav><p hidden>no</p><h2>c<a class=anchor>#</a></h2>"))
        .containsExactly("ab", "*c");
  }

  @Test
  void elementsThatTouchAndSmallPrintStandApart() {
    assertThat(passages("<p><b>2,071</b><small>亿元</small>了 <a>x.csv</a><span>CSV</span>"))
        .containsExactly("2,071 亿元 了 x.csv CSV");
  }

  @Test
  void linesOfAParagraphAreParted() {
    assertThat(passages("<p>a<br>b\n  c</p>")).containsExactly("a b c");
  }

  @Test
  void theTrailIsWhatLiesBetweenTheHomePageAndThePage() {
    String page = "<nav class=crumbs><ol><li>Home<li>Data<li>Loans</ol></nav>";
    assertThat(Markup.of(page.getBytes(StandardCharsets.UTF_8)).trail()).containsExactly("Data");
  }

  @Test
  void theHeadingHasNoMarks() {
    String page = "<main><h1>长宁<sup class=marks>a</sup></h1></main>";
    assertThat(Markup.of(page.getBytes(StandardCharsets.UTF_8)).heading()).isEqualTo("长宁");
  }
}
