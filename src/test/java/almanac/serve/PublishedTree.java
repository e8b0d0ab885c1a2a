package almanac.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in a folder, with its bytes and times. */
final class PublishedTree {
  private PublishedTree() {}

  static String of(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().map(PublishedTree::line).collect(Collectors.joining("\n"));
    }
  }

  private static String line(Path path) {
    try {
      int hash = Files.isRegularFile(path) ? Arrays.hashCode(Files.readAllBytes(path)) : 0;
      return path + " " + hash + " " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return path + ": " + e;
    }
  }
}
