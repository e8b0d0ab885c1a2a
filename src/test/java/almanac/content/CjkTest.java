package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Chinese text needs and CommonMark lacks. */
class CjkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "**“引号”**很好; <b>“引号”</b>很好",
        "他说**“你好”**了; 他说<b>“你好”</b>了",
        "见**《办法》**第一条; 见<b>《办法》</b>第一条",
        "前**（括号）**后; 前<b>（括号）</b>后",
        "**注意：**后文; <b>注意：</b>后文",
        "前**：后**文; 前<b>：后</b>文",
        "*注意：*后文; <i>注意：</i>后文",
        "这是**重点。**下一句; 这是<b>重点。</b>下一句",
        "占**100%**的企业; 占<b>100%</b>的企业",
        "评级**C+**以上; 评级<b>C+</b>以上",
        "约**$5**左右; 约<b>$5</b>左右",
        "前~~（旧）~~后; 前<s>（旧）</s>后",
        "***“双重”***很好; <i><b>“双重”</b></i>很好",
        "**「強調」**です; <b>「強調」</b>です",
        "**“GDP增长”**GDP; <b>“GDP增长”</b>GDP",
        "GDP**（国内生产总值）**GDP; GDP<b>（国内生产总值）</b>GDP",
        "达到**{{ x }}**年末; 达到<b>{x}</b>年末",
        "about**{{ x }}**firms; about<b>{x}</b>firms",
        "**“引号”**{{ x }}; <b>“引号”</b>{x}",
        "{{ x }}**（注）**后; {x}<b>（注）</b>后",
        "增长~~{{ x }}~~后; 增长<s>{x}</s>后",
        "**强调**，**另一个**。; <b>强调</b>，<b>另一个</b>。",
        "**“甲”**、**“乙”**和**“丙”**三类; <b>“甲”</b>、<b>“乙”</b>和<b>“丙”</b>三类",
        "破折号**——说明**后文; 破折号<b>——说明</b>后文",
      })
  void emphasisWorksBesideFullWidthPunctuation(String markdown, String html) {
    assertThat(Show.line(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "foo**(bar)**baz; foo**(bar)**baz",
        "foo**\"bar\"**baz; foo**\"bar\"**baz",
        "foo**“bar”**baz; foo**“bar”**baz",
        "甲 * 乙 * 丙; 甲 * 乙 * 丙",
        "前** 空格 **后; 前** 空格 **后",
        "\\**（不）**强; **（不）**强",
        "\\*（不）\\*强; *（不）*强",
        "约5~10家，约20~30家; 约5~10家，约20~30家",
        "snake_（case）_name; snake_（case）_name",
      })
  void otherTextStaysAsCommonMarkReadsIt(String markdown, String html) {
    assertThat(Show.line(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "科技⏎金融; 科技金融",
        "科技，⏎金融; 科技，金融",
        "科技⏎（金融）; 科技（金融）",
        "他说：⏎“你好”⏎他; 他说：“你好”他",
        "“甲”⏎“乙”; “甲”“乙”",
        "**科技**⏎金融; <b>科技</b>金融",
        "科技⏎**金融**; 科技<b>金融</b>",
        "{{ x }}⏎年末; {x}年末",
        "达到⏎{{ x }}; 达到{x}",
        "见⏎[](figure:a); 见<a figure:a></a>",
        "，⏎GDP; ，GDP",
      })
  void aLineBreakInChineseIsNoSpace(String markdown, String html) {
    assertThat(Show.line(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "科技⏎GDP; 科技⏎GDP",
        "GDP⏎科技; GDP⏎科技",
        "one⏎two; one⏎two",
        "“one”⏎two; “one”⏎two",
        "one⏎{{ x }}; one⏎{x}",
        "{{ x }}⏎{{ y }}; {x}⏎{y}",
        "增长⏎21%; 增长⏎21%",
      })
  void aLineBreakBesideLatinIsASpace(String markdown, String html) {
    assertThat(Show.line(markdown)).isEqualTo(html);
  }

  @Test
  void aFootnoteMarkDoesNotPartTwoLines() {
    assertThat(Show.blocks("科技[^a]\n金融\n\n[^a]: 注")).startsWith("<p>科技<fn a>金融</p>");
  }

  @Test
  void aHardLineBreakStays() {
    assertThat(Show.blocks("科技\\\n金融")).isEqualTo("<p>科技<br>金融</p>");
  }

  @Test
  void marksAreGoneFromCode() {
    assertThat(Show.blocks("```甲**（乙）**丙\n甲**（乙）**丙\n```")).isEqualTo("<pre>甲**（乙）**丙\n</pre>");
  }

  @Test
  void marksAreGoneFromInlineCode() {
    assertThat(Show.line("`甲**（乙）**丙`")).isEqualTo("<code>甲**（乙）**丙</code>");
  }

  @Test
  void marksAreGoneFromAddresses() {
    assertThat(Show.line("[甲](乙**（丙）**丁.md)")).isEqualTo("<a 乙**（丙）**丁.md>甲</a>");
  }

  @Test
  void marksAreGoneFromValues() {
    assertThat(Show.line("{{ x as 甲**（乙）**丙 }}")).isEqualTo("{x as 甲**（乙）**丙}");
  }

  @Test
  void marksAreGoneFromFootnotes() {
    assertThat(Show.blocks("好[^甲*（乙）*丙]\n\n[^甲*（乙）*丙]: 注"))
        .isEqualTo("<p>好<fn 甲*（乙）*丙></p><note 甲*（乙）*丙><p>注</p></note>");
  }

  @Test
  void aPrivateUseCharacterOfTheAuthorStays() {
    assertThat(Show.line("\uE000**“甲”**乙\uE001")).isEqualTo("\uE000<b>“甲”</b>乙\uE001");
  }
}
