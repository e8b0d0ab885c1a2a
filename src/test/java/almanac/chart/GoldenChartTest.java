package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded drawings; {@code -Dgolden.update=true} records them anew. */
final class GoldenChartTest {
  private static final Path FOLDER = Path.of("src/test/resources/chart");

  @ParameterizedTest
  @MethodSource("ids")
  void drawsWhatWasRecorded(String id) throws IOException {
    Drawing drawing = Charts.draw(Gallery.named(id));
    Path wide = FOLDER.resolve(id + ".wide.svg");
    Path narrow = FOLDER.resolve(id + ".narrow.svg");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(wide, lines(drawing.wide()));
      Files.writeString(narrow, lines(drawing.narrow()));
    }
    assertThat(lines(drawing.wide())).isEqualTo(Files.readString(wide));
    assertThat(lines(drawing.narrow())).isEqualTo(Files.readString(narrow));
  }

  /** An element a line, for a diff that one can read. */
  private static String lines(String svg) {
    return svg.replace("><", ">\n<");
  }

  static Stream<String> ids() {
    return """
        balance-bar rounds markets tight-brackets negative missing zeros
        extreme residual groups four shares stack dots dumbbell ratios
        balance-dot balance-line two-lines gap rate columns grouped-columns
        bullet bullet-far slope slope-multiples slope-near nested nested-two
        nested-four tiles tiles-few tiles-row
        """
        .strip()
        .lines()
        .flatMap(line -> Stream.of(line.split(" ", -1)));
  }
}
