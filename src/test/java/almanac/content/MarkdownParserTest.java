package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.List;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What our Markdown has beyond CommonMark. */
class MarkdownParserTest {

  @ParameterizedTest
  @EnumSource(Alert.Kind.class)
  void readsAlerts(Alert.Kind kind) {
    assertThat(Show.blocks("> [!" + kind + "]\n> 甲\n>\n> 乙"))
        .isEqualTo("<" + kind + "><p>甲</p><p>乙</p></" + kind + ">");
  }

  @Test
  void readsAnAlertWhoseTextIsAListOfItsOwn() {
    assertThat(Show.blocks("> [!NOTE]\n> - 甲")).isEqualTo("<NOTE><li><p>甲</p></li></NOTE>");
  }

  @Test
  void leavesOtherQuotesAlone() {
    assertThat(Show.blocks("> 甲\n> [!NOTE]")).isEqualTo("<quote><p>甲⏎[!NOTE]</p></quote>");
  }

  @Test
  void takesTheIdFromAHeading() {
    assertThat(Show.blocks("## 整体情况 {#overall}")).isEqualTo("<h2>整体情况#overall</h2>");
  }

  @Test
  void makesAFigureOfAParagraphOfFigureImages() {
    assertThat(Show.blocks("![甲{{ x }}](figure:a)\n![](figure:b)"))
        .isEqualTo("<figure a>甲{x}</figure><figure b></figure>");
  }

  @Test
  void placesAFiguresTarget() {
    SourceFile file = new SourceFile("a.md", "甲\n\n![](figure:loans-grwoth)");
    List<Placement> placements = Tree.all(Show.parse(file, new Diagnostics()), Placement.class);
    assertThat(placements.get(0).target().at()).isEqualTo(file.span(7, 26));
  }

  @Test
  void leavesOtherImagesInTheirParagraph() {
    assertThat(Show.blocks("![甲](a.png)")).isEqualTo("<p><img a.png>甲</img></p>");
  }

  @Test
  void makesTextOfRawHtml() {
    assertThat(Show.blocks("甲<br>乙")).isEqualTo("<p>甲<br>乙</p>");
    assertThat(Show.blocks("<script>\nx\n</script>")).isEqualTo("<p><script>\nx\n</script></p>");
  }

  @Test
  void leavesTheTextOfARefusedLink() {
    assertThat(Show.line("甲[乙**丙**](javascript:x)丁")).isEqualTo("甲乙<b>丙</b>丁");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "见http://a.cn，其中; 见<a http://a.cn>http://a.cn</a>，其中",
        "见https://a.cn/b?c=1#d网站; 见<a https://a.cn/b?c=1#d>https://a.cn/b?c=1#d</a>网站",
        "(see https://a.cn/b).; (see <a https://a.cn/b>https://a.cn/b</a>).",
        "https://a.cn/b_(c); <a https://a.cn/b_(c)>https://a.cn/b_(c)</a>",
        "联系a.b@c.cn。; 联系<a mailto:a.b@c.cn>a.b@c.cn</a>。",
        "[https://a.cn](https://b.cn); <a https://b.cn>https://a.cn</a>",
        "`https://a.cn`; <code>https://a.cn</code>",
        "ftp://a.cn; ftp://a.cn",
      })
  void linksBareAddresses(String markdown, String shown) {
    assertThat(Show.line(markdown)).isEqualTo(shown);
  }

  @Test
  void readsATitleAsInlinesOnly() {
    assertThat(Show.line("1. 甲 # 乙")).isEqualTo("1. 甲 # 乙");
  }

  @Test
  void readsTargets() {
    Target target = target("[](policies:linkage-pilot#art-3)");
    assertThat(target.kind()).isEqualTo("policies");
    assertThat(target.name()).isEqualTo("linkage-pilot");
    assertThat(target.fragment()).contains("art-3");
  }

  @Test
  void readsPathsAsTargetsWithoutAKind() {
    Target target = target("[甲](../loans.md#x)");
    assertThat(target.isPath()).isTrue();
    assertThat(target.name()).isEqualTo("../loans.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "[甲](page:b); 5; page:b",
        "[甲[乙]](page:b); 8; page:b",
        "[**“甲”**乙]( <page:b> ); 14; page:b",
        "[甲](page:b \"丙](page:b\"); 5; page:b",
        "[](page:b); 4; page:b",
        "<https://a.cn>; 2; https://a.cn",
        "https://a.cn; 1; https://a.cn",
      })
  void placesTargets(String markdown, int column, String written) {
    assertThat(target(markdown).at().column()).isEqualTo(column);
    assertThat(target(markdown).at().text()).isEqualTo(written);
  }

  @Test
  void placesTargetsThatHoldEntities() {
    assertThat(target("[甲](a&amp;b \"c\")").at().text()).isEqualTo("a&amp;b");
  }

  @Test
  void writesTreesAsPlainText() {
    SourceFile file = new SourceFile("a.md", "## **甲** `乙`\n丙[丁](e.md){{ x }}[^f]\n己\n\n[^f]: 戊");
    assertThat(PlainText.of(Show.parse(file, new Diagnostics()), value -> "<" + value.text() + ">"))
        .isEqualTo("甲 乙 丙丁<x>己 戊");
  }

  private static Target target(String markdown) {
    SourceFile file = new SourceFile("a.md", markdown);
    return Targets.of(file, Tree.all(Show.parse(file, new Diagnostics()), Link.class).get(0));
  }
}
