package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir Path root;
  Output output;

  @BeforeEach
  void findOutput() {
    output = Output.of(root, Path.of("site"));
  }

  @Test
  void dropsAnIncompleteNextSite() throws IOException {
    site("A", output.folder());
    put(output.next().resolve("half.html"), "half");
    Publisher.recover(output);
    assertWholly("A");
  }

  @Test
  void dropsTheFirstSiteWhenItIsIncomplete() throws IOException {
    put(output.next().resolve("half.html"), "half");
    Publisher.recover(output);
    assertThat(output.next()).doesNotExist();
    assertThat(output.folder()).doesNotExist();
  }

  @Test
  void finishesWhatStoppedBetweenTheRenames() throws IOException {
    site("A", output.old());
    put(output.old().resolve(".gitignore"), "*");
    site("B", output.next());
    Publisher.recover(output);
    assertWholly("B");
    assertThat(output.folder().resolve(".gitignore")).hasContent("*");
  }

  @Test
  void carriesOverTheDotEntriesThatWereLeft() throws IOException {
    site("B", output.folder());
    put(output.folder().resolve(".gitignore"), "carried");
    site("A", output.old());
    put(output.old().resolve(".well-known/x"), "X");
    Publisher.recover(output);
    assertWholly("B");
    assertThat(output.folder().resolve(".gitignore")).hasContent("carried");
    assertThat(output.folder().resolve(".well-known/x")).hasContent("X");
  }

  @Test
  void takesTheOldSiteBackWhenThereIsNoOther() throws IOException {
    site("A", output.old());
    Publisher.recover(output);
    assertWholly("A");
  }

  @Test
  void finishesRemovingTheOldSite() throws IOException {
    site("B", output.folder());
    Files.createDirectories(output.old().resolve("data"));
    Publisher.recover(output);
    assertWholly("B");
  }

  @Test
  void leavesAWriterAlone() throws IOException {
    site("A", output.folder());
    put(output.next().resolve("half.html"), "half");
    WriteLock writer = WriteLock.take(output);
    Publisher.recover(output);
    writer.release();
    assertThat(output.next().resolve("half.html")).exists();
  }

  @Test
  void createsNothingWhenThereIsNothingToRecover() {
    Publisher.recover(output);
    assertThat(root).isEmptyDirectory();
  }

  private void assertWholly(String text) throws IOException {
    assertThat(output.folder().resolve("a.html")).hasContent(text);
    assertThat(Manifest.of(output.folder())).isPresent();
    assertThat(output.old()).doesNotExist();
    assertThat(output.next()).doesNotExist();
  }

  private void site(String text, Path folder) throws IOException {
    Path other = Files.createTempDirectory(root, "made");
    var origin = new SourceFile("a.md", "").start();
    var artifact = Artifact.of("a.html", origin, text.getBytes(StandardCharsets.UTF_8));
    Output made = Output.of(other, Path.of("made"));
    Publisher.publish(made, List.of(artifact), new Diagnostics());
    Files.move(made.folder(), folder);
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
