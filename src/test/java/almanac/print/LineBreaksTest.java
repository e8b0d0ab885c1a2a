package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines of Chinese text end where GB/T 15834 and clreq allow it. */
class LineBreaksTest {
  private static final String NEVER_FIRST = "。，、；：？！”’）》〉】〕」』…·%％～";
  private static final String NEVER_LAST = "（《〈“‘【〔「『";

  @Test
  void closingMarksStayWithTheTextBefore() {
    assertThat(units("你好，世界。")).containsExactly("你", "好，", "世", "界。");
    assertThat(units("增长38.05%；")).containsExactly("增", "长", "38.05%；");
  }

  @Test
  void openingMarksStayWithTheTextBehind() {
    assertThat(units("见《通知》（试行）")).containsExactly("见", "《通", "知》", "（试", "行）");
    assertThat(units("称“四个”")).containsExactly("称", "“四", "个”");
  }

  @Test
  void dashesAndEllipsesAreNotParted() {
    assertThat(units("等等……又——是")).containsExactly("等", "等……", "又", "——", "是");
  }

  @Test
  void spansOfYearsBreakBehindTheDash() {
    assertThat(units("2017—2020年")).containsExactly("2017—", "2020", "年");
  }

  @Test
  void latinWordsBreakAtSpacesAndHyphens() {
    assertThat(units("It’s a “well-known” fact, 3.5 (or so)."))
        .containsExactly("It’s ", "a ", "“well-", "known” ", "fact, ", "3.5 ", "(or ", "so).");
  }

  @Test
  void noBreakSpacesHold() {
    assertThat(units("a\u00a0b c")).containsExactly("a\u00a0b ", "c");
  }

  /** Widths of columns from ten characters up, so that every mark comes to every place. */
  @Test
  void linesOfALinkedTextKeepTheRules() {
    String text =
        "《<a href='#h'>行动方案</a>》（<a href='#h'>试行</a>）希望<b>达到</b>，“<a href='#h'>约2,700亿元</a>”<a"
            + " class='fnref' href='#h'>3</a>。贷款<a href='#h'>增长</a>；<a href='#h'>占</a>、<a"
            + " href='#h'>余额的54.11</a>%，见<a href='#h'>表1</a>：";
    StringBuilder body = new StringBuilder("<section class='part'><h1 id='h'>题</h1>");
    for (int width = 100; width < 190; width++) {
      body.append("<p style='margin-bottom: 12pt; text-indent: 0; width: " + width + "pt'>")
          .append(text.repeat(3))
          .append("</p>");
    }
    String document = Samples.document("zh-Hans", body + "</section>");
    byte[] pdf = Pdf.of(new Edition("t", "zh-Hans", "", document, Samples.css(), Map.of()));
    List<String> lines = Printed.lines(pdf);
    assertThat(lines).hasSizeGreaterThan(800);
    assertThat(lines).noneMatch(l -> NEVER_FIRST.indexOf(l.charAt(0)) >= 0);
    assertThat(lines).noneMatch(l -> NEVER_LAST.indexOf(l.charAt(l.length() - 1)) >= 0);
    assertThat(lines).noneMatch(l -> l.startsWith("3。"));
  }

  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int next = LineBreaks.next(text, at);
      units.add(text.substring(at, next));
      at = next;
    }
    return units;
  }
}
