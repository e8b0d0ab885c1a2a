package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code that a message can have was seen in a run: in the {@code messages.txt} of a golden
 * site whose name says the code, or else in the test that is named here.
 */
final class DiagnosticCodesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java/almanac");
  private static final Path GOLDEN = Path.of("src/test/golden");

  /**
   * What a folder of text cannot hold: links of the disk and huge files; or what no text leads to.
   */
  static final Map<String, String> ELSEWHERE =
      Map.of(
          "broken-link", "source/SourcesTest.java",
          "outside-site", "source/SourcesTest.java",
          "too-large", "source/YamlMistakesTest.java",
          "check-without-claim", "value/ClaimsTest.java",
          "not-formatted", "cli/FmtCommandTest.java",
          "format-meaning", "cli/FmtCommandTest.java",
          "format-limit", "cli/FmtCommandTest.java");

  /** A code of two words or more is a text of that shape in a file that can report. */
  private static final Pattern REPORTS =
      Pattern.compile("\\b(Diagnostics?|Reports|Halt|Frame|Cursor|XlsxFault)\\b");

  private static final Pattern HYPHENED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  /** A code of one word is the first argument of what makes a diagnostic. */
  private static final Pattern SINGLE =
      Pattern.compile("\\b(?:error|warning|note|report|fail)\\(\\s*\"([a-z0-9]+)\",");

  @Test
  void areAllSeenInAGoldenSite() {
    Set<String> missing = new TreeSet<>(codes());
    missing.removeAll(seen());
    missing.removeAll(ELSEWHERE.keySet());
    assertThat(missing).as("codes without a golden site that shows them").isEmpty();
  }

  @Test
  void areElsewhereOnlyIfThatTestNamesThem() {
    ELSEWHERE.forEach(
        (code, test) -> assertThat(text(TESTS.resolve(test))).as(test).contains(code));
  }

  @Test
  void areNotElsewhereIfAGoldenSiteShowsThem() {
    assertThat(seen()).doesNotContainAnyElementsOf(ELSEWHERE.keySet());
    assertThat(codes()).containsAll(ELSEWHERE.keySet());
  }

  @Test
  void nameTheFolderThatShowsThem() {
    for (Path site : list(GOLDEN)) {
      String name = String.valueOf(site.getFileName());
      if (name.matches("(error|warning|note)-.*")) {
        String code = seen(site).stream().filter(c -> named(name, c)).findFirst().orElse("none");
        assertThat(seen(site)).as(name).containsExactly(code);
      }
    }
  }

  private static boolean named(String folder, String code) {
    return folder.matches("(error|warning|note)-" + code + "(-.*)?");
  }

  /** Every code that is in the sources. */
  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(MAIN)) {
      walk.filter(file -> file.toString().endsWith(".java"))
          .map(DiagnosticCodesTest::text)
          .forEach(source -> collect(source, codes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(codes).hasSizeGreaterThan(100);
    return codes;
  }

  private static void collect(String source, Set<String> codes) {
    if (REPORTS.matcher(source).find()) {
      add(HYPHENED, source, codes);
      add(SINGLE, source, codes);
    }
  }

  private static void add(Pattern pattern, String text, Set<String> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
  }

  private static Set<String> seen() {
    Set<String> seen = new TreeSet<>();
    list(GOLDEN).forEach(site -> seen.addAll(seen(site)));
    return seen;
  }

  /** The codes at the ends of first lines. */
  private static Set<String> seen(Path site) {
    Set<String> seen = new TreeSet<>();
    Pattern code = Pattern.compile("(?m)^\\S.*: (?:error|warning|note): .* \\[([a-z0-9-]+)]$");
    add(code, text(site.resolve("expected/messages.txt")), seen);
    return seen;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
