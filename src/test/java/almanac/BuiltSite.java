package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A site as programs see it.
 *
 * @param name for messages
 */
record BuiltSite(String name, Path folder) {
  private static final Pattern BLOCK =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

  /** The site in this repository, which says where it stands. */
  static BuiltSite first(Path root) throws IOException {
    FirstSite site = FirstSite.copyTo(root);
    assertThat(site.build().exit()).isZero();
    return new BuiltSite("first site", site.output());
  }

  /** The manual, which does not. */
  static BuiltSite manual(Path output) {
    FirstSite.Said said =
        Manual.run("build", Manual.ROOT.toString(), "--output", output.toAbsolutePath().toString());
    assertThat(said.exit()).as(said.text()).isZero();
    return new BuiltSite("manual", output);
  }

  /** Files whose path ends so, from the output's root. */
  List<String> files(String end) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(text(path));
  }

  /** The blocks of data in a page. */
  List<JsonNode> data(String page) {
    return BLOCK
        .matcher(text(page))
        .results()
        .map((MatchResult found) -> JsonMapper.shared().readTree(found.group(1)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
