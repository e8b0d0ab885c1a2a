package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.JsonTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The one element of a page in which values of authors stand beside markup. */
class LinkedDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]>",
        "a && b < c > d",
        "quotes \" and \\ and \\u003c",
        "\u2028\u2029",
        "&lt;/script&gt;",
        "金额 <b>大</b> 😀"
      })
  void aHostileTextStaysAText(String text) {
    String json = LinkedData.inert(JsonTree.object().with(text, text).file());
    assertThat(json).doesNotContainPattern("[<>&\u2028\u2029]");
    assertThat(JsonMapper.shared().readTree(json).get(text).stringValue()).isEqualTo(text);
  }
}
