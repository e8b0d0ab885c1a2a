package almanac.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Brings an output back to one whole site. Which folders exist tells how far the last command came:
 *
 * <pre>
 * output  next         it was staging: the next site is incomplete
 *         next    old  it was between its two renames: the next site is complete
 * output          old  it had not carried over and removed all of the old site
 *                 old  somebody removed the next site: the old one is all there is
 * </pre>
 */
final class Recovery {
  private Recovery() {}

  static boolean isNeeded(Output output) {
    return Tree.exists(output.next()) || Tree.exists(output.old());
  }

  /** To be called with the lock. */
  static void run(Output output) throws IOException {
    if (Tree.exists(output.old()) && !Tree.exists(output.folder())) {
      Path whole = Tree.exists(output.next()) ? output.next() : output.old();
      Tree.rename(whole, output.folder());
    }
    if (Tree.exists(output.old())) {
      retire(output);
    }
    Tree.remove(output.next());
  }

  /** Carries over what is not ours from the old site, and removes it. */
  static void retire(Output output) throws IOException {
    Set<String> ours =
        Manifest.of(output.old()).map(manifest -> manifest.files().keySet()).orElse(Set.of());
    for (Path entry : Tree.children(output.old())) {
      String name = String.valueOf(entry.getFileName());
      if (name.startsWith(".")) {
        carry(output, name, ours);
      }
    }
    Tree.remove(output.old());
  }

  private static void carry(Output output, String path, Set<String> ours) throws IOException {
    Path from = output.old().resolve(path);
    Path to = output.folder().resolve(path);
    boolean shared = ours.stream().anyMatch(file -> file.startsWith(path + "/"));
    if (ours.contains(path)) {
      return;
    } else if (Tree.isFolder(from) && (shared || Tree.isFolder(to))) {
      for (Path child : Tree.children(from)) {
        carry(output, path + "/" + child.getFileName(), ours);
      }
    } else if (!Tree.exists(to)) {
      Files.createDirectories(to.getParent());
      Tree.rename(from, to);
    }
  }
}
