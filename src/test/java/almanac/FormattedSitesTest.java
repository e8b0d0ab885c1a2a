package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting the sources of a site in order changes no byte of the site, and comes to an end. */
class FormattedSitesTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "src/docs"})
  void areTheSameToTheByte(String root) throws IOException {
    Path before = copy(Path.of(root), folder.resolve("before"));
    Path after = copy(Path.of(root), folder.resolve("after"));
    FirstSite.Said said = Manual.run("fmt", after.toString());
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).doesNotContain("warning");
    assertThat(Manual.run("fmt", "--check", after.toString()).exit()).isZero();
    assertThat(Manual.run("build", before.toString()).exit()).isZero();
    assertThat(Manual.run("build", after.toString()).exit()).isZero();
    assertSame(before.resolve("site"), after.resolve("site"));
  }

  @Test
  void amongThemAreAllGoldenSites() throws IOException {
    for (Path golden : list(GOLDEN)) {
      Path site = copy(golden, folder.resolve(golden.getFileName().toString()));
      Path output = folder.resolve("of-" + golden.getFileName());
      Manual.run("build", site.toString(), "--output", output.toString());
      Manual.run("fmt", site.toString());
      if (Files.exists(output)) {
        Path again = folder.resolve("again-" + golden.getFileName());
        Manual.run("build", site.toString(), "--output", again.toString());
        assertSame(output, again);
      }
    }
  }

  private static void assertSame(Path one, Path other) throws IOException {
    Map<String, byte[]> expected = bytes(one);
    Map<String, byte[]> found = bytes(other);
    assertThat(found.keySet()).isNotEmpty().isEqualTo(expected.keySet());
    found.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
  }

  private static Map<String, byte[]> bytes(Path root) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Path file : files(root)) {
      bytes.put(root.relativize(file).toString(), Files.readAllBytes(file));
    }
    return bytes;
  }

  private static Path copy(Path root, Path to) throws IOException {
    for (String part : List.of("content", "data", "templates")) {
      for (Path file : files(root.resolve(part))) {
        Path copy = to.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    return to;
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> list(Path root) throws IOException {
    try (Stream<Path> list = Files.list(root)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }
}
