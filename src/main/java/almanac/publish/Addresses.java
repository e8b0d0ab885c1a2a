package almanac.publish;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes sure that every artifact can have its address, on the disk of any system. */
public final class Addresses {
  /** What Windows does not allow in a name, and what would leave the output. */
  private static final Pattern BAD_NAME =
      Pattern.compile(
          "|\\.|\\.\\.|.*[\\\\:<>\"|?*\\x00-\\x1f\\x7f].*|.*[. ]|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Diagnostics diagnostics;
  private final Map<String, Artifact> taken = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<Mistake> reported = new HashSet<>();

  private record Mistake(String code, Span origin, String stem) {}

  private Addresses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports the addresses that leave the site, that two artifacts claim, or that hide another. */
  public static void check(List<Artifact> artifacts, Diagnostics diagnostics) {
    Addresses addresses = new Addresses(diagnostics);
    artifacts.forEach(addresses::take);
    artifacts.forEach(addresses::meetFolders);
  }

  private void take(Artifact artifact) {
    String path = artifact.path();
    if (outside(path)) {
      report("address-outside", artifact, "the address \"" + path + "\" cannot be a file's");
    } else if (key(path).equals(Manifest.NAME)) {
      report("address-collision", artifact, "the address \"" + path + "\" is the manifest's");
    } else {
      Artifact first = taken.putIfAbsent(key(path), artifact);
      if (first != null) {
        meet(first, artifact);
      }
    }
  }

  private static boolean outside(String path) {
    for (String name : path.split("/", -1)) {
      if (BAD_NAME.matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }

  private void meet(Artifact first, Artifact second) {
    boolean same = first.path().equals(second.path());
    String code = same ? "duplicate-address" : "address-collision";
    if (told.add(first.path())) {
      report(code, first, also(first, second));
    }
    report(code, second, also(second, first));
  }

  private static String also(Artifact one, Artifact other) {
    String relation =
        one.path().equals(other.path())
            ? "\" is also that of "
            : "\" cannot lie beside \"" + other.path() + "\" of ";
    return "the address \"" + one.path() + relation + other.origin();
  }

  /** A file cannot have the name of a folder. */
  private void meetFolders(Artifact artifact) {
    String path = artifact.path();
    for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      Artifact file = taken.get(key(path.substring(0, at)));
      if (file != null) {
        meet(file, artifact);
      }
    }
  }

  /** What one file is made into, in several formats, has one mistake. */
  private void report(String code, Artifact artifact, String message) {
    if (reported.add(new Mistake(code, artifact.origin(), stem(artifact.path())))) {
      diagnostics.report(
          Diagnostic.error(code, artifact.origin(), message)
              .withHint("rename the file that it is made from"));
    }
  }

  private static String stem(String path) {
    return path.replaceFirst("\\.[^./]*$", "");
  }

  /** Equal for what some disks cannot tell apart. */
  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
