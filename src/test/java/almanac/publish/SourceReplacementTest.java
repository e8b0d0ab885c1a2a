package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.source.BinaryFile;
import almanac.source.MachineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReplacementTest {
  @TempDir Path root;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(root.resolve("a.md"), "old");
  }

  @Test
  void leavesNothingBesideIt() throws IOException {
    replace(file, "old", "new");
    assertThat(file).hasContent("new");
    try (Stream<Path> all = Files.list(root)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void keepsTheRights() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    replace(file, "old", "new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void followsALinkAndLeavesIt() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("b.md"), Path.of("a.md"));
    replace(link, "old", "new");
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
    replace(file, "old", "new");
  }

  @Test
  void refusesALinkOutOfTheSite() throws IOException {
    Path site = Files.createDirectory(root.resolve("site"));
    Path link = Files.createSymbolicLink(site.resolve("b.md"), file);
    BinaryFile linked = new BinaryFile("b.md", link, 3);
    assertThatThrownBy(() -> SourceReplacement.replace(site, linked, bytes("old"), bytes("new")))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("leads out of the site");
    assertThat(file).hasContent("old");
  }

  @Test
  void leavesWhatSomebodyElseHasWrittenMeanwhile() {
    assertThatThrownBy(() -> replace(file, "older", "new"))
        .isInstanceOf(MachineException.class)
        .hasMessage(
            "cannot write \"a.md\": somebody has changed it meanwhile; run the command again");
    assertThat(file).hasContent("old");
    assertThat(root.resolve(".a.md.next.tmp")).doesNotExist();
  }

  @Test
  void writesThroughNothingThatStandsInTheWay() throws IOException {
    Path other = Files.writeString(root.resolve("other"), "mine");
    Files.createSymbolicLink(root.resolve(".a.md.next.tmp"), other);
    replace(file, "old", "new");
    assertThat(file).hasContent("new");
    assertThat(other).hasContent("mine");
  }

  private void replace(Path disk, String before, String after) {
    BinaryFile source = new BinaryFile(String.valueOf(disk.getFileName()), disk, before.length());
    SourceReplacement.replace(root, source, bytes(before), bytes(after));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
