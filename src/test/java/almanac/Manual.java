package almanac;

import almanac.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manual in {@code src/docs}, and how it is read. */
final class Manual {
  static final Path ROOT = Path.of("src/docs");
  static final Path OUTPUT = Path.of("target/manual");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  private Manual() {}

  /** A fenced block of code, which ends with a line break. */
  record Block(String language, String text) {}

  /** A page in English. */
  static String page(String name) {
    return text(ROOT.resolve("content/en/" + name + ".md"));
  }

  /** All pages in English, one behind the other. */
  static String pages() {
    return String.join("\n", texts(ROOT.resolve("content/en"), ".md"));
  }

  static List<Block> blocks(String page) {
    return all(BLOCK, page).map(found -> new Block(found.group(1), found.group(2))).toList();
  }

  static Stream<MatchResult> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results();
  }

  /** All that a run says, and its exit code. */
  static FirstSite.Said run(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = Main.run(arguments, stream, stream);
    return new FirstSite.Said(exit, said.toString(StandardCharsets.UTF_8));
  }

  /** The files below a folder whose names end so; a byte that is no UTF-8 is a mark. */
  static List<String> texts(Path folder, String end) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(end)).sorted().map(Manual::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
