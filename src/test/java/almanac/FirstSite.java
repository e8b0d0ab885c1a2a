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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the site in this repository, to be changed and built. */
public final class FirstSite {
  private final Path root;

  private FirstSite(Path root) {
    this.root = root;
  }

  /** What a run said, and its exit code. */
  public record Said(int exit, String text) {
    /** Each diagnostic's first line, such as {@code a.md:1:2: error: … [code]}. */
    public List<String> errors() {
      return text.lines().filter(line -> line.contains(": error: ")).toList();
    }
  }

  /** Copies what authors and designers own; the folder need not exist. */
  public static FirstSite copyTo(Path root) throws IOException {
    for (String part : List.of("content", "data", "templates")) {
      for (Path file : files(Path.of(part))) {
        Path copy = root.resolve(file.toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    return new FirstSite(root);
  }

  /** Without PDF files, which take longer than the rest. */
  public Said build() {
    return run("build", "--no-pdf");
  }

  Said buildAll() {
    return run("build");
  }

  Said check() {
    return run("check");
  }

  private Said run(String... command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> line = new ArrayList<>(List.of(command));
    line.add(root.toString());
    int exit = Main.run(line.toArray(String[]::new), stream, stream);
    return new Said(exit, said.toString(StandardCharsets.UTF_8));
  }

  public Path output() {
    return root.resolve("site");
  }

  /** A file of the output, or of the sources. */
  String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** Replaces what stands exactly once in a file. */
  void edit(String path, String old, String now) throws IOException {
    String text = text(path);
    assertThat(text.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    Files.writeString(root.resolve(path), text.replace(old, now));
  }

  void append(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text(path) + text);
  }

  void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  /** All files of the output with what is in them, one character a byte. */
  SortedMap<String, String> published() throws IOException {
    return contents(output());
  }

  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      contents.put(
          folder.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
