package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How parts of a page are written in Markdown. */
class TwinTest {
  @Test
  void writesHeadingsParagraphsAndLists() {
    assertThat(twin("<h1>Loans</h1><p>A  line\nof text.</p><ul><li>one</li><li>two</li></ul>"))
        .isEqualTo("# Loans\n\nA line of text.\n\n- one\n- two\n");
  }

  @Test
  void escapesWhatWouldBeReadAsMarks() {
    assertThat(twin("<p>a_b *c* [d] &lt;e&gt; ~f~</p>"))
        .isEqualTo("a\\_b \\*c\\* \\[d\\] \\<e\\> \\~f\\~\n");
  }

  @Test
  void leavesTheDecimalsOfANumberAlone() {
    assertThat(twin("<p>38.05%</p><p>3. May</p><p>+ more</p>"))
        .isEqualTo("38.05%\n\n3\\. May\n\n&#43; more\n");
  }

  @Test
  void saysInEachRowAndColumnWhatSpansThem() {
    assertThat(
            twin(
                """
                <table><thead><tr><th rowspan="2">Bank</th><th colspan="2">2017</th></tr>
                <tr><th class="n">Loans<small>RMB million</small></th><th>Firms</th></tr></thead>
                <tbody><tr><th rowspan="2">A</th><td class="n computed">1.5</td><td>x|y</td></tr>
                <tr><td class="n">2.50</td><td></td></tr></tbody></table>
                """))
        .isEqualTo(
            """
            |Bank|2017: Loans (RMB million)|2017: Firms|
            |---|---:|---|
            |A|*1.5*|x\\|y|
            |A|2.50||
            """);
  }

  @Test
  void makesFootnotesOfNotesBesideTheTextAndBelowTables() {
    assertThat(
            twin(
                """
                <p>Loans<a class="fnref" href="#fn-x">1</a>.</p>
                <div class="sidenote" id="fn-x"><b>1</b><p>All banks.</p></div>
                <table><thead><tr><th>Year</th></tr></thead>
                <tbody><tr><td>2017<sup class="marks"><a href="#n-a">a</a></sup></td></tr></tbody>
                </table><ol class="tnotes"><li id="n-a"><a href="#r">a</a><span>Half.</span></li></ol>
                """))
        .isEqualTo(
            """
            Loans[^1].

            |Year|
            |---|
            |2017[^2]|

            [^1]: All banks.

            [^2]: Half.
            """);
  }

  @Test
  void leavesOutWhatGuidesAndWhatIsDrawn() {
    assertThat(
            twin(
                "<nav>x</nav><h2>A<a class=\"anchor\" href=\"#a\">#</a></h2><svg><text>1</text></svg>"
                    + "<p>5<span aria-hidden=\"true\">.00</span></p><form><input></form>"))
        .isEqualTo("## A\n\n5\n");
  }

  @Test
  void keepsLinksButNotThoseOfNumbersToTheirCells() {
    assertThat(twin("<p><a href=\"a.html\">A</a> <a class=\"value\" href=\"d.html#c\">5</a></p>"))
        .isEqualTo("[A](to/a.html) 5\n");
  }

  @Test
  void marksWordsOnlyWhereTheMarkIsOne() {
    assertThat(twin("<p>这是<strong>“重要”</strong>的，<em>大</em><strong>小</strong></p>"))
        .isEqualTo("这是“**重要**”的，*大*小\n");
  }

  @Test
  void partsWhatTheScreenParts() {
    assertThat(twin("<p><small>RMB</small><b>207</b><small>billion</small></p>"))
        .isEqualTo("RMB 207 billion\n");
    assertThat(twin("<p><b>2,071</b><small>亿元</small></p>")).isEqualTo("2,071亿元\n");
  }

  @Test
  void saysTermsWithTheColonOfTheLanguage() {
    assertThat(twin("<dl><dt>A</dt><dd>1</dd><dd>2</dd></dl>")).isEqualTo("- A: 1; 2\n");
    assertThat(twin("<dl lang=\"zh-Hans\"><dt>甲</dt><dd>1</dd></dl>")).isEqualTo("- 甲：1\n");
  }

  @Test
  void saysBelowItWhereThePageStands() {
    Markup page = page("<p>x</p>");
    List<Twin.Line> foot = List.of(new Twin.Line("Page: ", "p.html", "p.html"));
    assertThat(Twin.of(page, link -> link, foot)).isEqualTo("x\n\n___\n\nPage: [p.html](p.html)\n");
  }

  private static String twin(String main) {
    return Twin.of(page(main), link -> "to/" + link, List.of());
  }

  private static Markup page(String main) {
    String html = "<!doctype html><html lang=\"en\"><body><main>" + main + "</main></body></html>";
    return Markup.of(html.getBytes(StandardCharsets.UTF_8));
  }
}
