package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text whatever stops the reader, or slows it down. */
class HostileTextTest {
  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "{{",
    "}}",
    "{#a}",
    "|",
    "\\|",
    "\\",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "# ",
    "## ",
    "---",
    "|---|",
    "<",
    ">",
    "<b>",
    "</b>",
    "<!--",
    "&amp;",
    "&",
    ";",
    "[^a]",
    "[^a]: ",
    "[!NOTE]",
    "figure:",
    "https://a.cn",
    "a@b.cn",
    "“",
    "”",
    "，",
    "（",
    "）",
    "汉",
    "字",
    "a",
    "7",
    " ",
    "\t",
    "    ",
    "𠀀",
    "'",
    "as ",
    "\uE000",
    "\uD800",
    "\r",
    "\u0000",
    "：",
    "％",
    "..",
    "[a]: b\n"
  };

  @Test
  @Timeout(60)
  void neverThrows() {
    Random random = new Random(20171231);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "---\ntitle: a\n---\n" : "");
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**a ",
        "a**“",
        "_",
        "~~",
        "`",
        "[",
        "![",
        "]",
        "[a](",
        "](",
        "{{",
        "}}",
        "{{ '",
        "{{ 'a}}",
        "{{'\n",
        "{{ x }}",
        "<",
        "<b",
        "<b>",
        "<!--",
        "<?",
        "&",
        "\\",
        "> ",
        ">",
        "- ",
        "1. ",
        "汉\n",
        "汉",
        "，\n",
        "“",
        "*（",
        "[^a]",
        "[^a]: b\n\n",
        "[a]: b\n",
        "|",
        "\\|",
        "a|",
        "7",
        "7,",
        "7-",
        "（7）",
        "a@",
        "http://a.",
        "https://(",
        "https://a.cn)",
        "{#a}",
        "## a {#b}\n",
        "![](figure:a)\n",
        "> [!NOTE]\n",
        "[a](javascript:b)",
        " ",
        "\t",
        "\n",
        "[!",
        "年",
        "2017年"
      })
  void readsAHundredKilobytesOfOneThingInAShortTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    read(text);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void readsDeepNesting() {
    assertThatCode(() -> read("> ".repeat(5000) + "*a **b ".repeat(5000) + "![".repeat(5000)))
        .doesNotThrowAnyException();
  }

  private static void read(String text) {
    SourceFile file = new SourceFile("content/zh/a.md", text);
    Document document = new DocumentReader(new Diagnostics()).read(file);
    Digits.find(document, Set.of("3+X"), Set.of("户"));
    PlainText.of(document.body(), value -> value.text().value());
  }
}
