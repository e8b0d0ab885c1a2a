package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.source.ArgumentException;
import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  @TempDir Path folder;
  Path root;

  @BeforeEach
  void makeSite() throws IOException {
    root = Files.createDirectories(folder.toRealPath().resolve("place"));
    Files.createDirectories(root.resolve("content/zh"));
    Files.createDirectories(root.resolve("data"));
    Files.writeString(root.resolve("file"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "content", "data", "content/zh", "src", "site/..", "/"})
  void neverMeetsTheSources(String asked) {
    assertThatThrownBy(() -> output(asked))
        .isInstanceOf(ArgumentException.class)
        .hasMessageContaining("\"" + asked + "\"");
  }

  @Test
  void isNoFile() {
    assertThatThrownBy(() -> output("file"))
        .hasMessage("the output \"file\" is a file, not a folder");
  }

  @Test
  void isNoLinkToTheSources() throws IOException {
    Files.createSymbolicLink(root.resolve("site"), Path.of("data"));
    assertThatThrownBy(() -> output("site")).isInstanceOf(ArgumentException.class);
  }

  @Test
  void isNotWhereALinkedSourceLies() throws IOException {
    Files.createDirectories(folder.resolve("shared/templates"));
    Files.createSymbolicLink(root.resolve("templates"), folder.resolve("shared/templates"));
    assertThatThrownBy(() -> output("../shared")).isInstanceOf(ArgumentException.class);
  }

  @Test
  void isResolvedAgainstTheRoot() {
    assertThat(output("out/./a/../site").folder()).isEqualTo(root.resolve("out/site"));
  }

  @Test
  void isCalledByItsPathFromTheRoot() {
    assertThat(output("out/site").label()).isEqualTo("out/site");
  }

  @Test
  void isCalledByItsWholePathElsewhere() {
    assertThat(output("../www").label()).isEqualTo(root.resolveSibling("www").toString());
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Files.createSymbolicLink(root.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(root.resolve("b"), Path.of("a"));
    assertThatThrownBy(() -> output("a")).isInstanceOf(MachineException.class);
  }

  private Output output(String asked) {
    return Output.of(root, Path.of(asked));
  }
}
