package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of what was built before does nothing, and only then. */
class LastBuildTest {
  private static final String PAGE = "---\ntitle: 页\n---\n好\n";

  @TempDir Path root;

  @BeforeEach
  void writeAndBuild() throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\n");
    write("content/zh/index.md", PAGE);
    write("content/zh/picture.txt", "一");
    build();
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    Map<Path, FileTime> before = times();
    assertThat(build()).startsWith("site: ").endsWith(" 0 written\n");
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void makesNothingWhenNothingChanged() throws IOException {
    Path record = record();
    String kept = Files.readString(record);
    Files.writeString(record, kept.replaceFirst("\n[0-9]+\n", "\n4711\n"));
    assertThat(build()).contains("site: 4711 pages");
  }

  @Test
  void saysTheSameWhenNothingChangedAsABuildThatForgot() throws IOException {
    String kept = build();
    Files.delete(record());
    assertThat(build()).isEqualTo(kept);
  }

  @Test
  void buildsAgainAfterAChangeOfAPage() throws IOException {
    write("content/zh/index.md", PAGE.replace('好', '妙'));
    build();
    assertThat(root.resolve("site/index.html")).content().contains("妙");
  }

  @Test
  void buildsAgainAfterAChangeOfAFileThatIsCopied() throws IOException {
    FileTime time = Files.getLastModifiedTime(root.resolve("content/zh/picture.txt"));
    write("content/zh/picture.txt", "二");
    Files.setLastModifiedTime(root.resolve("content/zh/picture.txt"), time);
    build();
    assertThat(root.resolve("site/picture.txt")).hasContent("二");
  }

  @Test
  void mendsAFileOfTheOutputThatWasChangedInItsSizeAndTime() throws IOException {
    Path page = root.resolve("site/index.html");
    FileTime time = Files.getLastModifiedTime(page);
    String text = Files.readString(page);
    Files.writeString(page, text.replace('好', '坏'));
    Files.setLastModifiedTime(page, time);
    build();
    assertThat(page).hasContent(text);
  }

  @Test
  void bringsBackAFileOfTheOutputThatWasRemoved() throws IOException {
    Files.delete(root.resolve("site/index.html"));
    build();
    assertThat(root.resolve("site/index.html")).exists();
  }

  @Test
  void stillRefusesAForeignFileInTheOutput() throws IOException {
    write("site/mine.txt", "x");
    assertThat(build()).contains("site/mine.txt");
  }

  @Test
  void saysAWarningAgain() throws IOException {
    write("content/zh/index.md", PAGE + "\n[^1]: 无\n");
    build();
    assertThat(build()).contains("[unused-footnote]");
  }

  @Test
  void buildsAgainWithPdfFilesOrWithoutThem() throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\nprint: {whole: index}\n");
    build("--no-pdf");
    assertThat(root.resolve("site/whole.pdf")).doesNotExist();
    build();
    assertThat(root.resolve("site/whole.pdf")).exists();
    build("--no-pdf");
    assertThat(root.resolve("site/whole.pdf")).doesNotExist();
    assertThat(root.resolve("site/whole.epub")).exists();
  }

  @Test
  void isKeptForEachOutput() throws IOException {
    String elsewhere = build("--output", "other");
    assertThat(elsewhere).doesNotEndWith(" 0 written\n");
    assertThat(build()).endsWith(" 0 written\n");
  }

  private String build(String... more) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] line =
        Stream.concat(Stream.of("build", root.toString()), Stream.of(more)).toArray(String[]::new);
    Main.run(line, stream, stream);
    return said.toString(StandardCharsets.UTF_8);
  }

  private Path record() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(".almanac"))) {
      return files.filter(f -> f.getFileName().toString().startsWith("built-")).findFirst().get();
    }
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
