package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.YamlNode.Entry;
import almanac.source.YamlNode.Mapping;
import almanac.source.YamlNode.Scalar;
import almanac.source.YamlNode.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.10",
        "007",
        "NO",
        "1_000",
        "0x1F",
        "1e400",
        ".inf",
        "TRUE",
        "2018-06-01",
        "12:30",
        "0123456789012345678901234567890123456789",
        "null",
        "~",
        "=",
        "5e",
        "89.72[^patents]"
      })
  void guessesNoType(String written) {
    assertThat(scalar("a: " + written + "\n").text().value()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n", "a: ~\n", "a: null\n", "{a: }\n", "a: # words\n"})
  void tellsWhatIsMissing(String yaml) {
    assertThat(scalar(yaml).missing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: '~'\n", "a: \"null\"\n", "a: ''\n", "a: |-\n  ~\n", "a: Null\n"})
  void takesQuotedTextForText(String yaml) {
    assertThat(scalar(yaml).missing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only words\n", "---\n"})
  void takesAnEmptyFileForAnEmptyMapping(String yaml) {
    assertThat(read(yaml))
        .isInstanceOfSatisfying(
            Mapping.class,
            m -> {
              assertThat(m.entries()).isEmpty();
            });
  }

  @Test
  void keepsTheOrderOfKeys() {
    assertThat(mapping("b: 1\na: 2\nc: 3\n").entries())
        .extracting(e -> e.key().value())
        .containsExactly("b", "a", "c");
  }

  @Test
  void keepsKeysAsTheyAreWritten() {
    assertThat(mapping("007: a\nNO: b\n'2016': c\n技术: d\n").entries())
        .extracting(e -> e.key().value())
        .containsExactly("007", "NO", "2016", "技术");
  }

  @Test
  void readsListsInListsAndMappings() {
    Sequence list = (Sequence) mapping("a:\n- - x\n  - y\n- {k: [z]}\n").get("a").orElseThrow();
    assertThat(list.items()).hasSize(2);
  }

  @Test
  void placesKeysAndValues() {
    Entry entry = mapping("\n名称: 值\n").entries().get(0);
    assertThat(entry.key().span()).hasToString("data/x.yaml:2:1");
    assertThat(entry.value().at()).hasToString("data/x.yaml:2:5");
  }

  @Test
  void countsAnAstralCharacterAsOneColumn() {
    Mapping mapping = mapping("a: {x: 😀😀, y: 𠮷, z: end}\n");
    Mapping inner = (Mapping) mapping.get("a").orElseThrow();
    assertThat(inner.get("z").orElseThrow().at()).hasToString("data/x.yaml:1:21");
    assertThat(inner.get("z").orElseThrow().at().text()).isEqualTo("end");
  }

  @Test
  void spansAMappingWithoutTheBlankLinesBehindIt() {
    assertThat(mapping("a:\n  b: 1\n\n\nc: 2\n").get("a").orElseThrow().at().text())
        .isEqualTo("b: 1");
  }

  @Test
  void readsAStretchOfAFile() {
    SourceFile file = new SourceFile("content/zh/a.md", "---\ntitle: 😀\ndata: loans\n---\n正文\n");
    Diagnostics diagnostics = new Diagnostics();
    Mapping mapping = (Mapping) YamlReader.read(file.span(4, 26), diagnostics).orElseThrow();
    assertThat(mapping.get("data").orElseThrow().at()).hasToString("content/zh/a.md:3:7");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoEqualKeys() {
    Mapping mapping =
        (Mapping)
            YamlReader.read(new SourceFile("x", "a: 1\na: 2\n"), new Diagnostics()).orElseThrow();
    assertThat(mapping.entries()).hasSize(1);
    assertThat(mapping.get("a").orElseThrow().at().text()).isEqualTo("1");
  }

  @Test
  void allowsAHundredLevels() {
    assertThat(read("[".repeat(100) + "]".repeat(100))).isInstanceOf(Sequence.class);
  }

  private static Scalar scalar(String yaml) {
    return (Scalar) mapping(yaml).get("a").orElseThrow();
  }

  private static Mapping mapping(String yaml) {
    return (Mapping) read(yaml);
  }

  private static YamlNode read(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    var root = YamlReader.read(new SourceFile("data/x.yaml", yaml), diagnostics);
    assertThat(Reported.lines(diagnostics)).isEqualTo(List.of());
    return root.orElseThrow();
  }
}
