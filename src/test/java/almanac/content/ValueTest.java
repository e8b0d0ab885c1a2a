package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code {{ }}} in prose. */
class ValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "{{ year }}年末; {year}年末",
        "{{year}}年末; {year}年末",
        "# {{ year }} 年; <h1>{year} 年</h1>",
        "**增长{{ rise(x) }}**; <b>增长{rise(x)}</b>",
        "[见{{ x[sme] }}](a.md); <a a.md>见{x[sme]}</a>",
        "![占{{ x[*] > 55% as 六成 }}](a.png); <img a.png>占{x[*] > 55% as 六成}</img>",
        "{{ a * b }}和{{ c * d }}; {a * b}和{c * d}",
        "{{ a }}{{ b }}; {a}{b}",
        "{{ '}}' }}; {'}}'}",
        "{{ '3%' }}和{{ '4%' }}; {'3%'}和{'4%'}",
        "{{ x as the bank's }} and {{ y as it's }}; {x as the bank's} and {y as it's}",
        "{{ x's }} and {{ y's }}; {x's} and {y's}",
        "{{ x < y }} <; {x < y} <",
        "`{{ x }}`; <code>{{ x }}</code>",
        "`{{` 和 {{ x }}; <code>{{</code> 和 {x}",
        "\\{{ x }}; {{ x }}",
        "{ x }; { x }",
      })
  void standsWhereverInlinesDo(String markdown, String shown) {
    assertThat(Show.blocks(markdown)).isIn(shown, "<p>" + shown + "</p>");
  }

  @Test
  void isTextInCodeBlocks() {
    assertThat(Show.blocks("```\n{{ x }}\n```")).isEqualTo("<pre>{{ x }}\n</pre>");
  }

  @Test
  void standsInFootnotes() {
    assertThat(Show.blocks("a[^h]\n\n[^h]: 每户{{ x }}"))
        .isEqualTo("<p>a<fn h></p><note h><p>每户{x}</p></note>");
  }

  @Test
  void standsInTableCells() {
    assertThat(Show.blocks("| a |\n|---|\n| {{ x }} |"))
        .isEqualTo("<table><tr><td>a</td></tr><tr><td>{x}</td></tr></table>");
  }

  @Test
  void mayGoOverALineBreak() {
    assertThat(places("甲{{ a +\nb }}")).containsExactly("1:5 a +\nb");
  }

  @Test
  void knowsItsPlaceBehindMarks() {
    assertThat(places("**“甲”**乙**“丙”**丁{{ x }}")).containsExactly("1:20 x");
  }

  @Test
  void knowsItsPlaceBesideMarks() {
    assertThat(places("甲**{{ x }}**乙**{{ y }}**")).containsExactly("1:7 x", "1:19 y");
  }

  @Test
  void knowsItsPlaceInTables() {
    assertThat(places("| 甲 | 乙 |\n|---|---|\n| **“丙”**丁{{ x }} | {{ y }} |"))
        .containsExactly("3:14 x", "3:24 y");
  }

  @Test
  void knowsItsPlaceBehindAnEscapedPipe() {
    assertThat(places("| 甲 |\n|---|\n| a\\|b\\|{{ x }}{{ y }} |"))
        .containsExactly("3:12 x", "3:19 y");
  }

  @Test
  void takesAnEscapedPipeForAPipeInTables() {
    assertThat(places("| 甲 |\n|---|\n| {{ x as a\\|b }}{{ y }} |"))
        .containsExactly("3:6 x as a|b", "3:21 y");
  }

  @Test
  void keepsThePlaceOfEachCharacterBehindAnEscapedPipe() {
    Value value = values("| 甲 |\n|---|\n| {{ x as a\\|b }} |").get(0);
    assertThat(value.text().span(7, 8).column()).isEqualTo(14);
  }

  @Test
  void knowsItsPlaceInNestedListsAndQuotes() {
    assertThat(places("- 甲\n  1. 乙\n     {{ x }}\n  > > 丙\n  > > {{ y }}丁{{ z }}"))
        .containsExactly("3:9 x", "5:10 y", "5:18 z");
  }

  @Test
  void knowsItsPlaceOverTheLinesOfAQuote() {
    Value value = values("> 甲{{ a +\n> b }}").get(0);
    assertThat(value.text().span(4, 5)).hasToString("a.md:2:3");
  }

  @Test
  void knowsItsPlaceBehindCharactersOutsideTheFirstPlane() {
    assertThat(places("𠀀**“𠀁”**𠀂{{ x }}")).containsExactly("1:13 x");
  }

  @Test
  void knowsItsPlaceBehindTabs() {
    assertThat(places("-\t甲\t{{ x }}")).containsExactly("1:8 x");
  }

  @Test
  void knowsItsPlaceInHeadings() {
    assertThat(places("## 甲{{ x }} {#a} ##")).containsExactly("1:8 x");
  }

  @Test
  void knowsItsPlaceInYaml() {
    SourceFile file = new SourceFile("a.yaml", "t: 'a''**“甲”**乙{{ x }}'");
    int[] offsets = java.util.stream.IntStream.rangeClosed(4, 22).filter(i -> i != 5).toArray();
    Text text = new Text(file.text().substring(4, 22).replace("''", "'"), file, offsets);
    Value value = Tree.all(new MarkdownParser(new Diagnostics()).line(text), Value.class).get(0);
    assertThat(value.text().span()).isEqualTo(file.span(18, 19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲{{ x", "甲{{ x }\n\n}}", "甲{{ x {{ y }}", "**甲{{ x**", "甲{{{{ x"})
  void isReportedOnceWhereItDoesNotClose(String markdown) {
    assertThat(Show.mistakes(markdown)).hasSize(1).allMatch(m -> m.endsWith("value-unclosed"));
  }

  @Test
  void isReportedWhereItOpens() {
    assertThat(Show.mistakes("甲**“乙”**丙{{ x")).containsExactly("1:10 value-unclosed");
  }

  @Test
  void isReportedOnceForEachParagraph() {
    assertThat(Show.mistakes("{{ x {{ z\n\n甲\n\n{{ y"))
        .containsExactly("1:1 value-unclosed", "5:1 value-unclosed");
  }

  @Test
  void leavesTheNextValueWhole() {
    assertThat(Show.line("{{ x 和 {{ y }}")).isEqualTo("{{ x 和 {y}");
  }

  @Test
  void isReportedInFullWidthBraces() {
    assertThat(Show.mistakes("甲｛｛ x ｝｝")).containsExactly("1:2 value-braces");
  }

  private static List<Value> values(String markdown) {
    return Tree.all(Show.parse(new SourceFile("a.md", markdown), new Diagnostics()), Value.class);
  }

  private static List<String> places(String markdown) {
    return values(markdown).stream()
        .map(v -> v.text().span().line() + ":" + v.text().span().column() + " " + v.text())
        .toList();
  }
}
