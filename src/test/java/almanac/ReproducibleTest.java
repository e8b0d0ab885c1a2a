package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, pictures and manifest included. */
class ReproducibleTest {
  private static final Path JDKS = Path.of("/usr/lib/jvm");

  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  @TempDir static Path folder;
  private static SortedMap<String, String> first = new TreeMap<>();

  @BeforeAll
  static void build() throws Exception {
    first = site("a", JAVA);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws Exception {
    assertSame(first, site("b", JAVA));
  }

  @Test
  void printEditionsAreAmongThem() {
    assertThat(first)
        .containsKeys("report.html", "report.pdf", "en/report.epub", "report/2017/loans.pdf");
  }

  @Test
  void anotherLocaleTimeZoneAndFolderGiveTheSameBytes() throws Exception {
    assertSame(first, site("another/place", JAVA, "-Duser.language=tr", "-Duser.country=TR"));
  }

  @Test
  void anotherJdkGivesTheSameBytes() throws Exception {
    Optional<Path> other = otherJdk();
    assumeThat(other).as("a second JDK under " + JDKS).isPresent();
    assertSame(first, site("c", other.orElseThrow(), "-Duser.language=tr", "-Duser.country=TR"));
  }

  private static void assertSame(SortedMap<String, String> one, SortedMap<String, String> other) {
    assertThat(one).isNotEmpty();
    assertThat(other.keySet()).isEqualTo(one.keySet());
    List<String> different =
        one.entrySet().stream()
            .filter(file -> !file.getValue().equals(other.get(file.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(different).isEmpty();
  }

  /** Builds in a process of its own; with options it is an odd machine's. */
  private static SortedMap<String, String> site(String place, Path java, String... options)
      throws Exception {
    FirstSite site = FirstSite.copyTo(folder.resolve(place));
    List<String> line = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
    line.addAll(List.of(options));
    line.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath()));
    line.addAll(List.of("almanac.cli.Main", "build", folder.resolve(place).toString()));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    if (options.length > 0) {
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("TZ", "Asia/Shanghai");
    }
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return site.published();
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElseThrow();
  }

  /** One of another version than this. */
  private static Optional<Path> otherJdk() throws IOException {
    if (!Files.isDirectory(JDKS)) {
      return Optional.empty();
    }
    try (Stream<Path> jdks = Files.list(JDKS)) {
      return jdks.sorted().filter(ReproducibleTest::isAnother).findFirst();
    }
  }

  private static boolean isAnother(Path jdk) {
    try {
      String release = Files.readString(jdk.resolve("release"));
      return Files.isExecutable(jdk.resolve("bin/java"))
          && !release.contains("JAVA_VERSION=\"" + Runtime.version().feature());
    } catch (IOException e) {
      return false; // no JDK
    }
  }
}
