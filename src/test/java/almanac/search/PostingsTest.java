package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How numbers of pieces are written. */
class PostingsTest {
  private static String written(IntStream pieces) {
    Postings postings = new Postings();
    pieces.forEach(postings::add);
    return postings.written();
  }

  @Test
  void aFewAreDistances() {
    assertThat(written(IntStream.of(0, 1, 34))).isEqualTo("AAgB");
  }

  @Test
  void aPieceCountsOnce() {
    assertThat(written(IntStream.of(5, 5, 5))).isEqualTo("F");
  }

  @Test
  void manyAreBits() {
    assertThat(written(IntStream.range(0, 12))).isEqualTo("!__");
  }

  @Test
  void bitsAreNeverLongerThanDistances() {
    assertThat(written(IntStream.range(0, 6_000).map(i -> i * 2))).hasSize(2_001);
  }
}
