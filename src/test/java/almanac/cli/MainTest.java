package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          biuld ~ no command "biuld"; did you mean "build"?
          publish ~ no command "publish"; see almanac --help
          serve --port 65536 ~ --port cannot be 65536; it is from 0 to 65535
          serve --port -1 ~ --port cannot be -1; it is from 0 to 65535
          build --formt ~ no option "--formt"; did you mean "--format"?
          build --format xml ~ --format cannot be "xml"; it is one of [text, json, sarif, github]
          build --output ~ --output needs a value
          build --strict --strict ~ --strict is given twice
          build a b ~ one ROOT only: "b" is one argument too many
          check --values ~ --values needs a value
          build --values index ~ no option "--values"; see almanac build --help
          new ~ DIR is missing; see almanac new --help
          new a b ~ one DIR only: "b" is one argument too many
          new --strict ~ no option "--strict"; see almanac new --help
          build nowhere ~ no folder "nowhere"
          build src/config ~ "src/config" is no site: it has neither content/ nor data/
          """)
  void wrongArgumentsAreToldInOneLine(String arguments, String reason) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err()).isEqualTo("almanac: " + reason + "\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void noArgumentsShowTheUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err()).startsWith("Usage: almanac").contains("build", "check");
  }

  @Test
  void helpIsNoMistake() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: almanac");
    assertThat(err()).isEmpty();
  }

  @Test
  void helpOfACommandNamesItsOptions() {
    assertThat(run("build", "--help")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--output=DIR", "--strict", "text, json, sarif, github");
  }

  @Test
  void versionIsNoMistake() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("almanac ");
  }

  @Test
  void anOutputThatHoldsTheSourcesIsAWrongArgument() throws IOException {
    Files.createDirectory(root.resolve("content"));
    assertThat(run("build", root.toString(), "--output", ".")).isEqualTo(2);
    assertThat(err()).contains("the output \".\" holds the site's sources");
  }

  private int run(String... arguments) {
    return Main.run(arguments, stream(out), stream(err));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
