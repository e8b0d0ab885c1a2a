package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/golden} is a site with what a run makes of it: {@code
 * expected/messages.txt} is the exit code and all that is said, beside it the files of the output.
 * A folder {@code check-…}, {@code warning-…} or {@code note-…} is checked, any other is built,
 * with what stands in {@code arguments.txt}, if it is there, one argument a line. The theme's own
 * assets, the manifest, pictures and other files that are no text are left out, and what is only a
 * CSV file with a mark before it. Of most sites those files are left out, too, that say the same as
 * pages, to programs and to a search.
 */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final Pattern LEFT_OUT =
      Pattern.compile("assets/.*|manifest\\.json|.*\\.(excel\\.csv|png|xlsx|zip|pdf|epub)");

  /** Made from pages of any site. */
  private static final Pattern FOLLOWING =
      Pattern.compile("search/.*|(.*/)?search\\.html|.*\\.md|(.*/)?llms\\.txt|site\\.webmanifest");

  /** Sites of which these are recorded. */
  private static final Set<String> WHOLE = Set.of("found", "markdown", "claims", "scoring");

  @TestFactory
  Stream<DynamicTest> everySiteComesOutAsRecorded() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              site ->
                  DynamicTest.dynamicTest(String.valueOf(site.getFileName()), () -> hold(site)));
    }
  }

  private static void hold(Path site) throws IOException {
    SortedMap<String, String> made = run(site);
    if (!WHOLE.contains(String.valueOf(site.getFileName()))) {
      made.keySet().removeIf(path -> FOLLOWING.matcher(path).matches());
    }
    Path expected = site.resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      record(expected, made);
    }
    SortedMap<String, String> recorded = read(expected, expected);
    assertThat(made.keySet()).isEqualTo(recorded.keySet());
    made.forEach((path, text) -> assertThat(text).as(path).isEqualTo(recorded.get(path)));
  }

  private static SortedMap<String, String> run(Path site) throws IOException {
    Path scratch = Files.createTempDirectory("golden");
    copy(site, scratch);
    boolean check = String.valueOf(site.getFileName()).matches("(check|warning|note)-.*");
    List<String> arguments = new ArrayList<>(List.of(check ? "check" : "build"));
    arguments.add(scratch.toString());
    Path more = site.resolve("arguments.txt");
    arguments.addAll(Files.exists(more) ? Files.readAllLines(more) : List.of());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = Main.run(arguments.toArray(String[]::new), stream, stream);
    SortedMap<String, String> made = read(scratch.resolve("site"), scratch.resolve("site"));
    String messages = said.toString(StandardCharsets.UTF_8).replace(scratch.toString(), "SITE");
    made.put("messages.txt", "exit " + exit + "\n" + messages);
    delete(scratch);
    return made;
  }

  private static void copy(Path site, Path to) throws IOException {
    for (Path file : files(site)) {
      Path inside = site.relativize(file);
      if (!inside.startsWith("expected")) {
        Path target = to.resolve(inside.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static SortedMap<String, String> read(Path folder, Path base) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = base.relativize(file).toString().replace('\\', '/');
      if (!LEFT_OUT.matcher(path).matches()) {
        texts.put(path, Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void record(Path expected, SortedMap<String, String> made) throws IOException {
    delete(expected);
    for (String path : made.keySet()) {
      Path file = expected.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, made.get(path));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
