package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a script readers do not get. */
final class ScriptsBriefTest {
  @ParameterizedTest
  @CsvSource({
    "'// a\nb();\n', 'b();\n'",
    "'  /** @param {string} a */\n  f(a);\n', 'f(a);\n'",
    "'/* a\n * b();\n */\n\nc();\n', 'c();\n'",
    "'a(); // b\nc();\n', 'a(); // b\nc();\n'",
    "'a(/** @type {B} */ (c));\n', 'a(/** @type {B} */ (c));\n'",
    "'/** @type {B} */ (c)\nd();\n', '/** @type {B} */ (c)\nd();\n'",
    "'a = \"// b\"\n', 'a = \"// b\"\n'",
    "'a = 1 /\n  b / 2;\n', 'a = 1 /\nb / 2;\n'"
  })
  void linesOfCommentsAndTheSpaceBeforeOthersAreLeftOut(String script, String brief) {
    assertThat(Scripts.brief(script.replace("\\n", "\n"))).isEqualTo(brief.replace("\\n", "\n"));
  }

  /** It may hold a line that only looks like a comment. */
  @Test
  void aScriptWithTextOverSeveralLinesIsLeftAlone() {
    assertThat(Scripts.brief("a = `\n  // b\n`\n")).isEqualTo("a = `\n  // b\n`\n");
    assertThat(Scripts.brief("a = 'b \\\n  // c'\n")).isEqualTo("a = 'b \\\n  // c'\n");
  }
}
