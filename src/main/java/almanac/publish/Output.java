package almanac.publish;

import almanac.source.ArgumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that a site is published to, its links resolved, and the places beside it.
 *
 * @param folder absolute; it may not exist yet
 * @param label what messages call it: its path from the root where it lies in it
 */
public record Output(Path folder, String label) {
  private static final List<String> SOURCES = List.of("content", "data", "templates", "src");
  private static final int MAX_LINKS = 40;

  /**
   * The output that was asked for; a relative path starts at the root.
   *
   * @throws ArgumentException if it is a file, or holds or lies in what the site is made from
   */
  public static Output of(Path root, Path asked) {
    try {
      Path folder = real(root.resolve(asked).toAbsolutePath(), MAX_LINKS);
      Path realRoot = real(root.toAbsolutePath(), MAX_LINKS);
      refuseSources(folder, realRoot, asked);
      return new Output(folder, label(folder, realRoot));
    } catch (IOException e) {
      throw Failure.of("cannot reach the output \"" + asked + "\"", e);
    }
  }

  private static String label(Path folder, Path root) {
    Path shown = folder.startsWith(root) ? root.relativize(folder) : folder;
    return shown.toString().replace('\\', '/');
  }

  private static void refuseSources(Path folder, Path root, Path asked) throws IOException {
    if (root.startsWith(folder)) {
      throw new ArgumentException(
          "the output \"" + asked + "\" holds the site's sources; choose a folder of its own");
    }
    for (String name : SOURCES) {
      Path source = real(root.resolve(name), MAX_LINKS);
      if (folder.startsWith(source) || source.startsWith(folder)) {
        throw new ArgumentException(
            "the output \"" + asked + "\" meets the sources in \"" + name + "\"; choose another");
      }
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ArgumentException("the output \"" + asked + "\" is a file, not a folder");
    }
  }

  /** The path with every link and dot in it resolved, as far as it exists. */
  private static Path real(Path path, int links) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    Path above = real(parent, links);
    String name = String.valueOf(path.getFileName());
    Path at = above.resolve(name);
    if (name.equals("..")) {
      return above.getParent() == null ? above : above.getParent();
    } else if (name.equals(".")) {
      return above;
    } else if (!Files.isSymbolicLink(at)) {
      return Files.exists(at) ? at.toRealPath(LinkOption.NOFOLLOW_LINKS) : at;
    } else if (links == 0) {
      throw new IOException("too many links");
    }
    return real(above.resolve(Files.readSymbolicLink(at)), links - 1);
  }

  /** Where the next site is staged. */
  Path next() {
    return beside(".next");
  }

  /** Where the site before waits for its removal. */
  Path old() {
    return beside(".old");
  }

  /** The file whose lock is the right to write. */
  Path lock() {
    return beside(".lock");
  }

  private Path beside(String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }
}
