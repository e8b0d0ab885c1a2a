package almanac.author;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the files that authors write in order: pages, datasets, and the site's own file. */
public final class Formatting {
  private final Diagnostics diagnostics;

  private Formatting(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What came of it.
   *
   * @param changed paths of the files that were, or would be, written
   * @param files how many were looked at
   */
  public record Result(List<String> changed, int files) {
    public Result {
      changed = List.copyOf(changed);
    }
  }

  /**
   * Sets all files in order; those that are to be left alone are reported.
   *
   * @param write whether to write them, or else to report each that is not in order
   * @throws almanac.source.MachineException if the disk refuses; each file that was written by then
   *     is whole
   */
  public static Result run(Path root, boolean write, Diagnostics diagnostics) {
    Sources sources = Sources.read(root, diagnostics);
    Formatting formatting = new Formatting(diagnostics);
    List<SourceFile> files = files(sources);
    List<Change> changes =
        files.parallelStream().flatMap(file -> formatting.change(sources, file).stream()).toList();
    if (write) {
      changes.forEach(change -> change.write(root));
    } else {
      changes.forEach(change -> diagnostics.report(Refusals.notFormatted(change.at())));
    }
    return new Result(changes.stream().map(Change::path).toList(), files.size());
  }

  private static List<SourceFile> files(Sources sources) {
    return Stream.of(
            sources.texts("content", ".md").stream(),
            sources.text("content/site.yaml").stream(),
            sources.texts("data", ".yaml").stream())
        .flatMap(files -> files)
        .toList();
  }

  private Optional<Change> change(Sources sources, SourceFile file) {
    FileFormat format = file.path().endsWith(".md") ? new PageFormat() : new DataFormat();
    return new Settled(format)
        .of(file, diagnostics)
        .flatMap(text -> sources.file(file.path()).flatMap(disk -> Change.of(file, disk, text)));
  }
}
