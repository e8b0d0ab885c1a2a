package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text knows where each of its characters was written. */
class TextTest {
  private static final SourceFile FILE = new SourceFile("t", "name,\"the \"\"big\"\" one\",end\n");

  @Test
  void aPartStandsWhereItWasWritten() {
    Text text = Text.of(FILE.span(0, 4));
    assertThat(text.part(1, 3).value()).isEqualTo("am");
    assertThat(text.part(1, 3).span()).isEqualTo(FILE.span(1, 3));
    assertThat(text.part(2, 2).span()).isEqualTo(FILE.span(2, 2));
  }

  @Test
  void aPartBehindAnEscapeStandsWhereItWasWritten() {
    Text text = new Text("e \"b", FILE, new int[] {8, 9, 10, 12, 13});
    assertThat(text.part(2, 4).span()).isEqualTo(FILE.span(10, 13));
    assertThat(text.part(3, 4).span()).isEqualTo(FILE.span(12, 13));
  }

  @Test
  void itIsTheSameWithOffsetsAndWithout() {
    Text written = Text.of(FILE.span(4, 24));
    int[] offsets = IntStream.rangeClosed(4, 24).toArray();
    Text spelt = new Text(written.value(), FILE, offsets);
    assertThat(spelt.strip().span()).isEqualTo(written.strip().span());
    assertThat(spelt.part(3, 9).span()).isEqualTo(written.part(3, 9).span());
  }

  @Test
  void equalCellsOfATableAreOneText() {
    TextTable table = CsvReader.read(new SourceFile("t", "a,b\nx,1\nx,2\n"), new Diagnostics());
    String first = table.rows().get(0).get(0).value();
    assertThat(table.rows().get(1).get(0).value()).isSameAs(first);
  }
}
