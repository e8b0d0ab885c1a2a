package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page stops the command, whatever its shape. */
class HostilePageTest {
  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("> ", 3_333),
        Arguments.of("- ", 3_333),
        Arguments.of("> - ", 2_000),
        Arguments.of("* a\n", 666),
        Arguments.of("> a\n", 2_000),
        Arguments.of("- a\n\n  > b\n", 500),
        Arguments.of("[", 6_666),
        Arguments.of("[a](", 1_333),
        Arguments.of("*a_ ", 2_000),
        Arguments.of("a`", 2_000),
        Arguments.of("<!--", 3_333),
        Arguments.of("<b>\n\n", 666),
        Arguments.of("|", 3_333),
        Arguments.of("| a |\n|---|\n", 1_333),
        Arguments.of("a|b\n-|-\n\n", 500),
        Arguments.of("{{ ", 1_333),
        Arguments.of("[^a]: ", 2_000),
        Arguments.of("[^a]: b\n\n", 666),
        Arguments.of("[a]: b\n", 2_000),
        Arguments.of("# a\n", 1_333),
        Arguments.of("a\n---\n", 1_333),
        Arguments.of("```\n", 1_333),
        Arguments.of("    a\n\n", 666),
        Arguments.of("\\", 6_666),
        Arguments.of("a  \n", 2_000),
        Arguments.of("a\n\n", 2_000));
  }

  @ParameterizedTest
  @Timeout(90)
  @MethodSource("shapes")
  void isSetInOrderOrReported(String piece, int times) {
    SourceFile page = new SourceFile("content/en/a.md", piece.repeat(times));
    Diagnostics found = new Diagnostics();
    Optional<String> set = new PageFormat().of(page, found);
    assertThat(set.isEmpty()).isEqualTo(!found.sorted().isEmpty());
  }
}
