package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.markup.Passage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a page's text is written for the browser. */
class PiecesTest {
  private static Passage row(Passage.Part... parts) {
    return new Passage(List.of(parts));
  }

  private static List<String> scripts(List<Passage> passages) {
    return Pieces.of(new Entry("a.html", "Title", "Data", 0, passages)).stream()
        .map(Pieces.Piece::script)
        .toList();
  }

  @Test
  void anchorsBeginAsTheLastOneDid() {
    Passage row =
        row(
            new Passage.Part("r-2017", true, "2017"),
            new Passage.Part("c-2017.a", false, "1"),
            new Passage.Part("c-2017.b", false, "2"));
    assertThat(scripts(List.of(row)))
        .containsExactly(
            "[\"a.html\",\"Title\",\"Data\",\"@ r-2017\",\"#2017\","
                + "\"@ c-2017.a\",\"+1\",\"@'b\",\"+2\"]");
  }

  @Test
  void aPageWithoutWordsHasATitle() {
    assertThat(scripts(List.of())).containsExactly("[\"a.html\",\"Title\",\"Data\"]");
  }

  @Test
  void longPagesAreCutBetweenPassages() {
    Passage paragraph = row(new Passage.Part("", false, "x".repeat(1_000)));
    List<String> scripts = scripts(IntStream.range(0, 30).mapToObj(i -> paragraph).toList());
    assertThat(scripts).hasSize(5).allMatch(script -> script.length() < 8_000);
    assertThat(scripts.subList(1, 5)).allMatch(script -> script.startsWith("[\"+a.html\""));
  }
}
