package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void makesTheFolderAndTheOnesAboveIt() {
    assertThat(make(folder.resolve("a/b/demo"))).isEqualTo(0);
    assertThat(folder.resolve("a/b/demo/content/site.yaml")).exists();
  }

  @Test
  void takesAFolderThatIsEmpty() {
    assertThat(make(folder)).isEqualTo(0);
    assertThat(folder.resolve("README.md")).exists();
  }

  @Test
  void saysWhatToDoNext() {
    make(folder.resolve("demo"));
    assertThat(said()).contains("11 files", "almanac build " + folder.resolve("demo"));
    assertThat(said()).contains(folder.resolve("demo/site/index.html").toString());
  }

  @Test
  void quotesAFolderWithSpacesForTheShell() {
    make(folder.resolve("my site"));
    assertThat(said()).contains("almanac build \"" + folder.resolve("my site") + "\"");
  }

  @Test
  void refusesAFolderThatHoldsSomethingByName() throws IOException {
    Files.writeString(folder.resolve("论文.md"), "mine");
    assertThat(make(folder)).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "almanac: \"" + folder + "\" is not empty, it holds \"论文.md\"; name a new folder\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("论文.md"));
    }
  }

  @Test
  void refusesAFolderThatHoldsOnlyHiddenFiles() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "mine");
    assertThat(make(folder)).isEqualTo(2);
    assertThat(folder.resolve(".gitignore")).hasContent("mine");
  }

  @Test
  void tellsOfAFolderThatAnEarlierRunLeftUnfinished() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    assertThat(make(folder)).isEqualTo(2);
    assertThat(said()).contains("it holds \"content\"");
  }

  @Test
  void refusesToMakeASecondSiteInPlaceOfTheFirst() {
    make(folder.resolve("demo"));
    err.reset();
    assertThat(make(folder.resolve("demo"))).isEqualTo(2);
    assertThat(said())
        .contains("\".gitignore\", \"README.md\", \"content\", \"data\", \"schemas\"");
  }

  @Test
  void refusesAFileByName() throws IOException {
    Path file = Files.writeString(folder.resolve("demo"), "mine");
    assertThat(make(file)).isEqualTo(2);
    assertThat(said()).isEqualTo("almanac: \"" + file + "\" is no folder; name a new one\n");
    assertThat(file).hasContent("mine");
  }

  private int make(Path site) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(new String[] {"new", site.toString()}, stream, stream);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
