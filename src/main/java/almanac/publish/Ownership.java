package almanac.publish;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What in an output is ours. Publishing replaces the whole folder, so anything else in it would be
 * lost, and is refused by name; entries at its top that start with a dot are carried over.
 */
final class Ownership {
  private Ownership() {}

  /** Reports the files that publishing would destroy. */
  static void check(Output output, Set<String> addresses, Diagnostics diagnostics)
      throws IOException {
    if (!Tree.isFolder(output.folder())) {
      return;
    }
    Optional<Manifest> manifest = Manifest.of(output.folder());
    if (manifest.isPresent()) {
      checkFiles(output, manifest.get(), addresses, diagnostics);
    } else {
      checkFolder(output, diagnostics);
    }
  }

  private static void checkFiles(
      Output output, Manifest manifest, Set<String> addresses, Diagnostics diagnostics)
      throws IOException {
    for (String file : Tree.files(output.folder())) {
      boolean ours = manifest.files().containsKey(file) || file.equals(Manifest.NAME);
      boolean carried = file.startsWith(".") && !addresses.contains(file);
      if (!ours && !carried) {
        Span at = new SourceFile(output.label() + "/" + file, "").start();
        diagnostics.report(
            Diagnostic.error("foreign-file", at, "\"" + file + "\" was not written by a build")
                .withHint("a build would remove it: move it out of \"" + output.label() + "\""));
      }
    }
  }

  private static void checkFolder(Output output, Diagnostics diagnostics) throws IOException {
    List<String> foreign =
        Tree.children(output.folder()).stream()
            .map(Path::getFileName)
            .map(String::valueOf)
            .filter(name -> !name.startsWith("."))
            .toList();
    if (!foreign.isEmpty()) {
      Span at = new SourceFile(output.label(), "").start();
      diagnostics.report(
          Diagnostic.error(
                  "foreign-output",
                  at,
                  "no build wrote what is here: " + FreshFolder.named(foreign))
              .withHint("choose an empty folder with --output, or move these files away"));
    }
  }
}
