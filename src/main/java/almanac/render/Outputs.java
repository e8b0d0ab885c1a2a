package almanac.render;

import almanac.publish.Artifact;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files of the output that depend on cells, by their paths, sorted; those of an index of
 * searches by their folder.
 *
 * @param pages those that readers open
 * @param files all others
 * @param reordered those of either kind that change only if the order, or a place or a count, does
 */
public record Outputs(List<String> pages, List<String> files, List<String> reordered) {
  /** Lists what was published, and so is another one at each change. */
  private static final String MANIFEST = "manifest.json";

  public Outputs {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    reordered = List.copyOf(reordered);
  }

  /**
   * Those of a site; nothing is drawn for it.
   *
   * @param cells their names, and those of all that are computed from them
   */
  public static Outputs of(Press press, Set<String> cells) {
    List<Artifact> all = press.files();
    Artifact manifest = Artifact.of(MANIFEST, press.site().config().at(), new byte[0]);
    List<Artifact> resting =
        java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of(manifest))
            .filter(file -> file.rests().on(cells))
            .toList();
    Predicate<Artifact> page = file -> file.path().endsWith(".html");
    return new Outputs(
        paths(resting, page),
        paths(resting, page.negate()),
        paths(all, file -> !file.rests().on(cells) && file.rests().inOrderOf(cells)));
  }

  private static List<String> paths(List<Artifact> files, Predicate<Artifact> wanted) {
    return files.stream()
        .filter(wanted)
        .map(file -> SearchFollower.named(file.path()))
        .distinct()
        .sorted()
        .toList();
  }
}
