package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.cli.Main;
import almanac.source.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code almanac new} gives. */
class StarterTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @TempDir Path folder;
  private Path site = Path.of("");

  @BeforeEach
  void begin() {
    site = folder.resolve("demo");
    Starter.write(site);
  }

  @Test
  void isBuiltWithoutAnyMessage() {
    assertThat(run("build", "--format", "json")).isEqualTo("[]\n");
    assertThat(site.resolve("site/index.html")).exists();
    assertThat(site.resolve("site/en/report/2024/library.html")).exists();
  }

  @Test
  void isCheckedWithoutAnyMessage() {
    assertThat(run("check", "--format", "json")).isEqualTo("[]\n");
  }

  @Test
  void keepsItsSchemasOutOfTheOutput() throws IOException {
    run("build");
    try (Stream<Path> files = Files.walk(site.resolve("site"))) {
      assertThat(files).noneMatch(file -> file.toString().contains("schema"));
    }
  }

  @Test
  void showsANumberThatIsExplained() throws IOException {
    run("build");
    assertThat(Files.readString(site.resolve("site/notes.html"))).contains("8.47", "8.74");
  }

  @Test
  void pointsEditorsToASchemaThatIsThere() throws IOException {
    for (Path file : yaml()) {
      String first = Files.readAllLines(file).get(0);
      String start = "# yaml-language-server: $schema=";
      assertThat(first).as(file.toString()).startsWith(start);
      Path schema = file.resolveSibling(first.substring(start.length()));
      boolean config = file.endsWith("site.yaml");
      assertThat(schema)
          .exists()
          .hasFileName(config ? "site.schema.json" : "dataset.schema.json")
          .hasContent(Resources.text("schemas/" + schema.getFileName()));
    }
  }

  @Test
  void keepsToItsSchemas() throws IOException {
    for (Path file : yaml()) {
      ShippedSchema schema =
          file.endsWith("site.yaml") ? ShippedSchema.SITE : ShippedSchema.DATASET;
      assertThat(schema.complaints(file.toString(), Files.readString(file)).orElseThrow())
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void saysInEachDatasetThatItsNumbersAreMadeUp() throws IOException {
    for (Path file : yaml()) {
      if (!file.endsWith("site.yaml")) {
        assertThat(Files.readString(file)).contains("数字都是编造的", "All numbers are made up");
      }
    }
  }

  @Test
  void holdsEveryFileThatIsShippedForIt() throws IOException {
    assertThat(Starter.FILES)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(shipped("starter", ""), shipped("schemas", "schemas/")).toList());
  }

  private static Stream<String> shipped(String resources, String prefix) throws IOException {
    Path from = RESOURCES.resolve(resources);
    try (Stream<Path> walk = Files.walk(from)) {
      return walk.filter(Files::isRegularFile).map(from::relativize).toList().stream()
          .map(path -> prefix + path.toString().replace('\\', '/'))
          .map(path -> path.equals("gitignore") ? ".gitignore" : path);
    }
  }

  private List<Path> yaml() throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      assertThat(files).hasSize(3);
      return files;
    }
  }

  /** What a run says on the standard output. */
  private String run(String command, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Stream<String> arguments =
        Stream.of(Stream.of(command, site.toString()), Stream.of(options)).flatMap(s -> s);
    int exit =
        Main.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            err);
    assertThat(exit).isEqualTo(0);
    return out.toString(StandardCharsets.UTF_8);
  }
}
