package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMistakesTest {
  /** A line break is written {@code ⏎}, a tab {@code ⇥}. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "a: b: c                    ¦ 1:5 yaml-syntax",
        "title: 贷款: 余额             ¦ 1:10 yaml-syntax",
        "title: foo⏎  sub: bar      ¦ 2:3 yaml-syntax",
        "a:⏎⇥b: 1                   ¦ 2:1 yaml-tab",
        "⇥a: 1                      ¦ 1:1 yaml-tab",
        "data: |⏎⇥a                 ¦ 2:1 yaml-tab",
        "a: 1⏎foo⏎b: 2              ¦ 2:1 yaml-syntax",
        "a: \"x\" y                 ¦ 1:8 yaml-syntax",
        "a: 'it's'                  ¦ 1:8 yaml-syntax",
        "a: \"x⏎b: 2                ¦ 1:4 yaml-syntax",
        "a: 'x⏎b: 2                 ¦ 1:4 yaml-syntax",
        "a: \"x⏎b: \"y\"⏎c: 1       ¦ 1:4 yaml-syntax",
        "f: [a, b⏎t: x              ¦ 1:4 yaml-syntax",
        "f: {a: 1                   ¦ 1:4 yaml-syntax",
        "f: [                       ¦ 1:4 yaml-syntax",
        "f: [a,⏎  b,                ¦ 2:3 yaml-syntax",
        "f: [a, , b]                ¦ 1:8 yaml-syntax",
        "f: {b: c: d}               ¦ 1:9 yaml-syntax",
        "a: {b: 1}}                 ¦ 1:10 yaml-syntax",
        "a: ]                       ¦ 1:4 yaml-syntax",
        "a: @x                      ¦ 1:4 yaml-syntax",
        "a: %x                      ¦ 1:4 yaml-syntax",
        "a: {{ year }}年            ¦ 1:4 yaml-syntax",
        "a: - b                     ¦ 1:4 yaml-syntax",
        "a: | x⏎  y                 ¦ 1:6 yaml-syntax",
        "a: |⏎     ⏎  x             ¦ 3:3 yaml-syntax",
        "a:⏎  c: 1⏎ b: 2            ¦ 3:2 yaml-syntax",
        "a: 1⏎- b                   ¦ 2:1 yaml-syntax",
        "- a⏎b: c                   ¦ 2:1 yaml-syntax",
        "标题：x⏎d: y               ¦ 1:1 yaml-syntax",
        "d: y⏎标题：x⏎e: f          ¦ 2:1 yaml-syntax",
        "t:x⏎d: y                   ¦ 1:1 yaml-syntax",
        "a: \"\\d\"                 ¦ 1:5 yaml-syntax",
        "a: \"\\xZZ\"               ¦ 1:5 yaml-syntax",
        "a: \"😀\\UFFFFFFFF\"       ¦ 1:6 yaml-syntax",
        "a: 1⏎...⏎foo               ¦ 3:1 yaml-syntax",
        "[a]: b                     ¦ 1:1 yaml-key",
        "? [a]⏎: b                  ¦ 1:3 yaml-key",
        "a: {{b: 1}: c}             ¦ 1:4 yaml-syntax",
        "a: 1⏎---⏎b: 2              ¦ 2:1 yaml-second-document",
        "a: 1⏎--- x                 ¦ 2:1 yaml-second-document",
        "a: &x 1                    ¦ 1:4 yaml-anchor",
        "&x a: 1                    ¦ 1:1 yaml-anchor",
        "a: &x⏎  b: 1               ¦ 1:4 yaml-anchor",
        "a: &x⏎b: 1                 ¦ 1:4 yaml-anchor",
        "a: *x                      ¦ 1:4 yaml-alias",
        "a: *b c*                   ¦ 1:4 yaml-alias",
        "a: *重要* x                ¦ 1:4 yaml-alias",
        "*x : b                     ¦ 1:1 yaml-alias",
        "<<: *x                     ¦ 1:1 yaml-merge",
        "a: {<<: {b: 1}}            ¦ 1:5 yaml-merge",
        "a: !!str 5                 ¦ 1:4 yaml-tag",
        "a: !x {b: 1}               ¦ 1:4 yaml-tag",
        "a: !x!y z                  ¦ 1:4 yaml-tag",
        "a: 1⏎a: 2                  ¦ 2:1 duplicate-key",
        "a: {b: 1, c: 2, b: 3}      ¦ 1:17 duplicate-key",
        "a: 1⏎\"a\": 2              ¦ 2:2 duplicate-key",
        "a: b\u0007c                ¦ 1:5 control-character",
        "a: 😀\u0085c               ¦ 1:5 control-character",
      })
  void namesThePlace(String yaml, String place) {
    assertThat(Reported.places(mistakes(yaml))).containsExactly(place);
  }

  @Test
  void reportsEveryDuplicateKey() {
    assertThat(Reported.places(mistakes("a: 1⏎a: 2⏎b: {c: 1, c: 2}⏎a: 3")))
        .containsExactly("2:1 duplicate-key", "3:11 duplicate-key", "4:1 duplicate-key");
  }

  @Test
  void reportsAnchorAndTagOfOneValue() {
    assertThat(Reported.places(mistakes("a: &x !y # words⏎  b: 1")))
        .containsExactly("1:4 yaml-anchor", "1:7 yaml-tag");
  }

  @Test
  void readsOnBehindASyntaxError() {
    assertThat(Reported.places(mistakes("a: b: c⏎d: 1⏎e: @x⏎f: *y⏎g: 1⏎g: 2")))
        .containsExactly(
            "1:5 yaml-syntax", "3:4 yaml-syntax", "4:4 yaml-alias", "6:1 duplicate-key");
  }

  @Test
  void readsOnBehindAQuoteThatIsNeverClosed() {
    assertThat(Reported.places(mistakes("a: \"x⏎b: 1⏎b: 2")))
        .containsExactly("1:4 yaml-syntax", "3:1 duplicate-key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "a: b: c          ¦ a text that holds \": \" needs quotes",
        "标题：x⏎d: y     ¦ write \": \" for the full-width \"：\"",
        "d: y⏎t:x⏎e: f    ¦ write a space behind \":\"",
        "a:⏎⇥b: 1         ¦ write spaces instead",
        "a: \"x⏎b: 2      ¦ close it with the same quote",
        "a: [b            ¦ close it with \"]\"",
        "a: {{ year }}    ¦ put the text in quotes",
        "a: 1⏎a: 2        ¦ the first is in line 1; remove one",
      })
  void showsAWayOut(String yaml, String help) {
    assertThat(mistakes(yaml).sorted()).extracting(Diagnostic::help).containsExactly(help);
  }

  @Test
  void quotesTheAuthorsWords() {
    assertThat(Reported.lines(mistakes("a: 1⏎有字无号⏎b: 2")))
        .containsExactly("data/x.yaml:2:1: [yaml-syntax] \"有字无号\" has no \": \" behind a key");
  }

  @Test
  void hasNoNodeWhereAPartIsMissing() {
    for (String yaml : List.of("a: *x\n", "<<: {b: 1}\n", "a: [\n", "a: 1\n---\nb: 2\n")) {
      assertThat(YamlReader.read(new SourceFile("x", yaml), new Diagnostics())).isEmpty();
    }
  }

  @Test
  void refusesTheHundredAndFirstLevel() {
    assertThat(Reported.places(mistakes("[".repeat(101) + "]".repeat(101))))
        .containsExactly("1:101 too-deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{", "[{"})
  void endsSoonInDeepNesting(String open) {
    Diagnostics diagnostics = within(open.repeat(100_000));
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void endsSoonInABillionLaughs() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a" + i + ": &a" + i + " [" + String.join(", ", alias, alias, alias) + "]\n");
    }
    Diagnostics diagnostics = within(laughs.toString());
    assertThat(diagnostics.sorted()).hasSize(40 + 39 * 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: %s\n", "a: '%s'\n", "a: \"%s\"\n", "a: |\n  %s\n", "a: >\n  %s\n"})
  void readsATextOfTenMillionCharacters(String yaml) {
    String text = "x".repeat(10_000_000);
    assertThat(within(yaml.replace("%s", text)).sorted()).isEmpty();
  }

  @Test
  void endsSoonInAFileOfMistakes() {
    assertThat(within("a: b: c\n".repeat(200_000)).sorted()).hasSizeLessThan(30);
  }

  @Test
  void refusesMoreThan64MiB() {
    String large = "#".repeat(YamlReader.LARGEST + 1);
    assertThat(Reported.places(within(large))).containsExactly("1:1 too-large");
  }

  private static Diagnostics within(String yaml) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Diagnostics diagnostics = new Diagnostics();
          YamlReader.read(new SourceFile("data/x.yaml", yaml), diagnostics);
          return diagnostics;
        });
  }

  private static Diagnostics mistakes(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    String text = yaml.replace('⏎', '\n').replace('⇥', '\t') + "\n";
    YamlReader.read(new SourceFile("data/x.yaml", text), diagnostics);
    return diagnostics;
  }
}
