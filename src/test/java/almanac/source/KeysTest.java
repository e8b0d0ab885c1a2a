package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class KeysTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void takesTexts() {
    assertThat(keys("title: 贷款\n").text("title").orElseThrow().value()).isEqualTo("贷款");
  }

  @Test
  void takesOneTextForAList() {
    Keys keys = keys("a: x\nb: [y, z]\n");
    assertThat(keys.texts("a")).extracting(Text::value).containsExactly("x");
    assertThat(keys.texts("b")).extracting(Text::value).containsExactly("y", "z");
  }

  @Test
  void takesNothingForAbsent() {
    Keys keys = keys("a:\nb: ~\nc: null\n");
    assertThat(keys.text("a")).isEmpty();
    assertThat(keys.list("b")).isEmpty();
    assertThat(keys.mapping("c")).isEmpty();
    assertThat(keys.flag("c")).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesTrueAndFalse() {
    Keys keys = keys("a: true\nb: false\n");
    assertThat(keys.flag("a")).contains(true);
    assertThat(keys.flag("b")).contains(false);
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    assertReported(
        "tilte: x\n",
        keys -> keys.text("title"),
        "x:1:1: [unknown-key] no key is called \"tilte\" here");
    assertThat(diagnostics.sorted().get(0).help()).isEqualTo("did you mean \"title\"?");
  }

  @Test
  void listsKnownKeysWhereNoneIsNear() {
    assertReported(
        "zzzzzz: x\n",
        keys -> {
          keys.text("title");
          keys.list("data");
        },
        "x:1:1: [unknown-key] no key is called \"zzzzzz\" here");
    assertThat(diagnostics.sorted().get(0).help()).isEqualTo("known are title, data");
  }

  @Test
  void findsTextForAList() {
    assertReported(
        "a: words\n",
        keys -> keys.list("a"),
        "x:1:4: [wrong-type] expected a list here, found \"words\"");
  }

  @Test
  void findsAListForText() {
    assertReported(
        "a:\n  - b\n",
        keys -> keys.text("a"),
        "x:2:3: [wrong-type] expected text here, found a list");
  }

  @Test
  void findsTextForAMapping() {
    assertReported(
        "a: b\n",
        keys -> keys.mapping("a"),
        "x:1:4: [wrong-type] expected keys with values here, found \"b\"");
  }

  @Test
  void findsOtherWordsForTrueAndFalse() {
    assertReported(
        "a: yes\n",
        keys -> keys.flag("a"),
        "x:1:4: [wrong-type] expected true or false here, found \"yes\"");
  }

  @Test
  void missesWhatIsRequired() {
    assertReported(
        "a: {b: 1}\n",
        keys -> new Keys(keys.mapping("a").orElseThrow(), diagnostics).required("name"),
        "x:1:4: [missing-key] the key \"name\" is missing");
  }

  private void assertReported(String yaml, Consumer<Keys> taken, String line) {
    Keys keys = keys(yaml);
    taken.accept(keys);
    keys.reportUnknown();
    assertThat(Reported.lines(diagnostics)).contains(line);
  }

  private Keys keys(String yaml) {
    YamlNode root = YamlReader.read(new SourceFile("x", yaml), diagnostics).orElseThrow();
    return new Keys((YamlNode.Mapping) root, diagnostics);
  }
}
