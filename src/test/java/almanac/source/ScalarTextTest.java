package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where the characters of a YAML scalar stand in its file. */
class ScalarTextTest {
  @Example
  void findsAWordInALiteralBlock() {
    assertPlaceOf("now", "data: |\n  was\n    now\n", "2:3", "3:5");
  }

  @Example
  void findsAWordInAFoldedBlock() {
    assertPlaceOf("now", "data: >-\n  was\n  was\n\n  now\n", "2:3", "5:3");
  }

  @Example
  void findsAWordBehindEscapes() {
    assertPlaceOf("now", "data: \"\\u4e2d\\n\\U0001F600 now\"\n", "1:8", "1:27");
  }

  @Example
  void findsAWordBehindADoubledQuote() {
    assertPlaceOf("now", "data: 'it''s now'\n", "1:8", "1:14");
  }

  @Example
  void findsAWordBehindAnEscapedLineBreak() {
    assertPlaceOf("now", "data: \"was \\\n   now\"\n", "1:8", "2:4");
  }

  @Example
  void findsAWordInTheNextLineOfAPlainText() {
    assertPlaceOf("now", "data: was  \n   now\n", "1:7", "2:4");
  }

  @Example
  void findsTheSpaceThatALineBreakBecame() {
    Text text = scalar("data: was\n  now\n");
    assertThat(text.span(3, 4)).hasToString("x:1:10");
  }

  @Property(tries = 600)
  void mapsEveryCharacterOfALiteralBlock(
      @ForAll("lines") List<String> lines, @ForAll("headers") String header) {
    String yaml = block("|" + header, lines);
    Text text = scalar(yaml);
    for (int i = 0; i < text.length(); i++) {
      assertThat(yaml.charAt(text.span(i, i).start())).isEqualTo(text.value().charAt(i));
    }
    assertRising(text);
  }

  @Property(tries = 600)
  void mapsEveryCharacterOfAFoldedBlock(
      @ForAll("lines") List<String> lines, @ForAll("headers") String header) {
    assertMapped(block(">" + header, lines));
  }

  @Property(tries = 600)
  void mapsEveryCharacterOfAPlainText(@ForAll("plainLines") List<String> lines) {
    assertMapped("data: " + String.join("\n  ", lines) + "\nlast: 1\n");
  }

  @Property(tries = 600)
  void mapsEveryCharacterOfASingleQuotedText(@ForAll("pieces") List<String> pieces) {
    String text = String.join("", pieces).replace("\\", "").replace("'", "''");
    assertMapped("data: '" + text + "'\nlast: 1\n");
  }

  @Property(tries = 600)
  void mapsEveryCharacterOfADoubleQuotedText(@ForAll("pieces") List<String> pieces) {
    assertMapped("data: \"" + String.join("", pieces) + "\"\nlast: 1\n");
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "", "中", "a b", "  x", " ", "😀 y", "\tz", "a\t", "b  ", "|", "# c", "中 \uD842\uDFB7")
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of("", "-", "+", "2", "2-", "+2", " # words");
  }

  @Provide
  Arbitrary<List<String>> plainLines() {
    return Arbitraries.of("中文", "a b", "x  y ", "😀", "b\tc", "", "", "d ")
        .list()
        .ofMaxSize(6)
        .map(
            lines ->
                java.util.stream.Stream.concat(java.util.stream.Stream.of("s"), lines.stream())
                    .toList());
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "中",
            "a",
            " ",
            "  ",
            "\n  ",
            "\n\n  ",
            " \n \n\n  ",
            "'",
            "😀",
            "\t",
            "\\n",
            "\\\"",
            "\\\\",
            "\\u4e2d",
            "\\x41",
            "\\U0001F600",
            "\\uD83D\\uDE00",
            "\\ ",
            "\\\n  ",
            "\\\n\n  ",
            "\\t",
            "\\_")
        .list()
        .ofMaxSize(10);
  }

  /** An explicit indentation keeps the first line's spaces; without one it must not start so. */
  private static String block(String header, List<String> lines) {
    boolean explicit = header.contains("2");
    StringBuilder yaml = new StringBuilder("data: " + header + "\n");
    if (!explicit) {
      yaml.append("  first\n");
    }
    lines.forEach(line -> yaml.append(line.isEmpty() ? "" : "  " + line).append('\n'));
    return yaml + "last: 1\n";
  }

  private static void assertMapped(String yaml) {
    Text text = scalar(yaml);
    for (int i = 0; i < text.length(); i++) {
      assertThat(same(text.value(), i, yaml, text.span(i, i).start()))
          .describedAs("character %s of %s in %s", i, text, yaml)
          .isTrue();
    }
    assertRising(text);
  }

  private static boolean same(String value, int i, String yaml, int at) {
    char c = value.charAt(i);
    char written = yaml.charAt(at);
    boolean folded = c == ' ' && written == '\n';
    return c == written || folded || (written == '\\' && escaped(value, i, yaml, at));
  }

  private static boolean escaped(String value, int i, String yaml, int at) {
    char kind = yaml.charAt(at + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0) {
      return value.charAt(i) == single(kind);
    }
    int code = Integer.parseInt(yaml.substring(at + 2, at + 2 + digits), 16);
    return Character.toString(code).indexOf(value.charAt(i)) >= 0;
  }

  private static char single(char kind) {
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case '_' -> '\u00A0';
      default -> kind;
    };
  }

  private static void assertRising(Text text) {
    for (int i = 1; i <= text.length(); i++) {
      boolean pair = i < text.length() && Character.isLowSurrogate(text.value().charAt(i));
      int before = text.span(i - 1, i - 1).start();
      assertThat(text.span(i, i).start()).isGreaterThanOrEqualTo(pair ? before : before + 1);
    }
  }

  private static void assertPlaceOf(String word, String yaml, String first, String place) {
    Text text = scalar(yaml);
    int at = text.value().indexOf(word);
    assertThat(text.span(0, 1)).hasToString("x:" + first);
    assertThat(text.span(at, at + word.length())).hasToString("x:" + place);
    assertThat(text.span(at, at + word.length()).text()).isEqualTo(word);
  }

  private static Text scalar(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    var root = YamlReader.read(new SourceFile("x", yaml), diagnostics);
    assertThat(Reported.lines(diagnostics)).describedAs(yaml).isEmpty();
    YamlNode.Mapping mapping = (YamlNode.Mapping) root.orElseThrow();
    return ((YamlNode.Scalar) mapping.get("data").orElseThrow()).text();
  }
}
