package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever form a dataset or a figure is taken away in, its numbers are the same to the digit. */
class SameNumbersTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> ofTheFirstSite() throws IOException {
    FirstSite site = FirstSite.copyTo(folder.resolve("first"));
    assertThat(site.build().exit()).isZero();
    return tests(site.output());
  }

  @TestFactory
  Stream<DynamicTest> ofGoldenSites() throws IOException {
    try (Stream<Path> sites = Files.list(GOLDEN)) {
      return sites
          .filter(site -> Files.isDirectory(site.resolve("expected/data")))
          .sorted()
          .toList()
          .stream()
          .flatMap(SameNumbersTest::golden);
    }
  }

  private static Stream<DynamicTest> golden(Path site) {
    Path output = folder.resolve(site.getFileName().toString());
    PrintStream nothing =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    String[] build = {"build", site.toString(), "--output", output.toString()};
    assertThat(Main.run(build, nothing, nothing)).as(site.toString()).isZero();
    return tests(output);
  }

  private static Stream<DynamicTest> tests(Path output) {
    return Stream.concat(
        files(output.resolve("data"), ".xlsx").stream()
            .map(name -> test(output, name, () -> DatasetFiles.of(output, name).hold())),
        files(output.resolve("figures"), ".xlsx").stream()
            .map(name -> test(output, name, () -> FigureFiles.of(output, name).hold())));
  }

  private static DynamicTest test(
      Path output, String name, org.junit.jupiter.api.function.Executable hold) {
    return DynamicTest.dynamicTest(output.getFileName() + " " + name, hold);
  }

  /** The names of the files with the ending, without it. */
  private static List<String> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
