package almanac.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Checks the names of files: they become addresses, and must hold on every disk and server. */
final class FileNames {
  private final Diagnostics diagnostics;
  private final Map<String, String> seen = new TreeMap<>();

  private FileNames(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(List<String> paths, Diagnostics diagnostics) {
    FileNames names = new FileNames(diagnostics);
    paths.forEach(names::check);
  }

  private void check(String path) {
    if (path.endsWith(".yml") && (path.startsWith("data/") || path.equals("content/site.yml"))) {
      String name = path.substring(path.lastIndexOf('/') + 1).replace(".yml", ".yaml");
      report(path, "a file that ends in \".yml\" is not read", "rename it to \"" + name + "\"");
    }
    if (!path.startsWith("data/")) {
      checkLetters(path);
      checkCase(path);
    }
  }

  private void checkLetters(String path) {
    if (!path.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      report(
          path,
          "the name \"" + name + "\" is not all ASCII",
          "name it in a-z, 0-9 and \"-\"; its title may be in any language");
    }
  }

  /** A disk that does not tell upper from lower case holds one of two only. */
  private void checkCase(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (!checkPart(path, path.substring(0, end))) {
        return;
      }
    }
    checkPart(path, path);
  }

  private boolean checkPart(String path, String part) {
    String first = seen.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
    if (first == null || first.equals(part)) {
      return true;
    }
    report(path, "\"" + part + "\" and \"" + first + "\" differ in case only", "rename one");
    return false;
  }

  private void report(String path, String message, String help) {
    diagnostics.report(
        Diagnostic.error("file-name", new SourceFile(path, "").start(), message).withHint(help));
  }
}
