package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same edition gives the same bytes. */
class SamePdfTest {
  private static final Path JDKS = Path.of("/usr/lib/jvm");

  @TempDir private static Path aside;

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(SamePdf.digest()).isEqualTo(SamePdf.digest());
  }

  @Test
  void everyJdkLocaleAndTimeZoneGivesTheSameBytes() throws Exception {
    assumeThat(JDKS).isDirectory();
    String here = SamePdf.digest();
    for (Path jdk : jdks()) {
      assertThat(digest(jdk)).as(jdk.toString()).isEqualTo(here);
    }
  }

  private static List<Path> jdks() throws Exception {
    try (Stream<Path> all = Files.list(JDKS)) {
      return all.filter(jdk -> Files.isRegularFile(jdk.resolve("release")))
          .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
          .filter(jdk -> !Files.isSymbolicLink(jdk))
          .sorted()
          .toList();
    }
  }

  /** No list of the machine's fonts is made. */
  @Test
  void nothingIsWrittenAside() throws Exception {
    assertThat(digest(Path.of(System.getProperty("java.home")))).isNotEmpty();
    assertThat(aside).isEmptyDirectory();
  }

  private static String digest(Path jdk) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            jdk.resolve("bin/java").toString(),
            "-Djava.awt.headless=true",
            "-Dpdfbox.fontcache=" + aside,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-cp",
            System.getProperty("java.class.path"),
            SamePdf.class.getName());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "Asia/Shanghai");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip().replaceFirst("(?s).*\\n", ""); // libraries of the tests may speak first
  }
}
