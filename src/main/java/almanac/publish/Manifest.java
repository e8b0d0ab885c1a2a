package almanac.publish;

import almanac.source.Json;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a site consists of: every file but the manifest itself, by path. It is also the mark by
 * which an output is known as ours.
 */
record Manifest(SortedMap<String, Entry> files) {
  static final String NAME = "manifest.json";

  private static final List<String> HEAD =
      List.of("{", "  \"generator\": \"almanac\",", "  \"format\": 1,", "  \"files\": {");
  private static final Pattern LINE =
      Pattern.compile(
          " {4}\"([^\"]+)\": \\{\"sha256\": \"([0-9a-f]{64})\", \"bytes\": (\\d{1,18})},?");

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * A file's fingerprint.
   *
   * @param sha256 in lower-case hexadecimal
   * @param bytes its length
   */
  record Entry(String sha256, long bytes) {}

  /** The manifest of a folder; empty if it has none, or one that we did not write. */
  static Optional<Manifest> of(Path folder) throws IOException {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
      boolean ours = lines.size() > HEAD.size() && lines.subList(0, HEAD.size()).equals(HEAD);
      return ours ? Optional.of(parse(lines)) : Optional.empty();
    } catch (NoSuchFileException | MalformedInputException e) {
      return Optional.empty();
    }
  }

  private static Manifest parse(List<String> lines) {
    TreeMap<String, Entry> files = new TreeMap<>();
    for (String line : lines.subList(HEAD.size(), lines.size())) {
      Matcher m = LINE.matcher(line);
      if (m.matches()) {
        files.put(m.group(1), new Entry(m.group(2), Long.parseLong(m.group(3))));
      }
    }
    return new Manifest(files);
  }

  /** The same files give the same bytes, one line each. */
  byte[] json() {
    String entries =
        files.entrySet().stream().map(Manifest::line).collect(Collectors.joining(",\n"));
    String body = entries.isEmpty() ? "" : "\n" + entries;
    return (String.join("\n", HEAD) + body + "\n  }\n}\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Map.Entry<String, Entry> file) {
    Entry entry = file.getValue();
    return "    "
        + (Json.quote(file.getKey()) + ": {\"sha256\": \"" + entry.sha256())
        + ("\", \"bytes\": " + entry.bytes() + "}");
  }
}
