package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Chinese is marked in pages of other languages. */
final class ForeignRunsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>plain</p>                         | <p>plain</p>
          <p>The bank 上海银行 lends.</p>       | <p>The bank [上海银行] lends.</p>
          <td>银监发〔2016〕14号</td>           | <td>[银监发〔2016〕14号]</td>
          <p>1亿元 is RMB 100 million</p>       | <p>[1亿元] is RMB 100 million</p>
          <p>《办法》 of 2016</p>               | <p>[《办法》] of 2016</p>
          <p lang="zh-Hans">甲</p><p>乙</p>     | <p lang="zh-Hans">甲</p><p>[乙]</p>
          <ul lang="zh"><li>甲<li>乙</ul>丙     | <ul lang="zh"><li>甲<li>乙</ul>[丙]
          <p>甲<br>乙<b>丙</b></p>              | <p>[甲]<br>[乙]<b>[丙]</b></p>
          <title>甲</title>                     | <title>甲</title>
          <svg><text>甲</text></svg>            | <svg><text>甲</text></svg>
          <a title="甲 > 乙">甲</a>             | <a title="甲 > 乙">[甲]</a>
          """)
  void chineseIsMarkedWhereNothingSaysThatItIs(String html, String marked) {
    byte[] page = ForeignRuns.marked(html.getBytes(StandardCharsets.UTF_8), "zh-Hans");
    assertThat(new String(page, StandardCharsets.UTF_8))
        .isEqualTo(marked.replace("[", "<span lang=\"zh-Hans\">").replace("]", "</span>"));
  }
}
