package almanac;

import almanac.publish.Artifact;
import almanac.render.Press;
import almanac.render.ProofJson;
import almanac.render.Proofs;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one build in memory came to. Files may be made when they are asked for. */
public final class Preview {
  private final Press press;
  private final SortedMap<String, Artifact> files;
  private final Diagnostics diagnostics;

  private Preview(Press press, SortedMap<String, Artifact> files, Diagnostics diagnostics) {
    this.press = press;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  static Preview of(Press press, List<Artifact> artifacts, Diagnostics diagnostics) {
    SortedMap<String, Artifact> files = new TreeMap<>();
    artifacts.forEach(artifact -> files.put(artifact.path(), artifact));
    return new Preview(press, Collections.unmodifiableSortedMap(files), diagnostics);
  }

  /** The paths of its files below the output, with forward slashes, in order. */
  public Set<String> paths() {
    return files.keySet();
  }

  /** The bytes of a file; empty if there is none. What fails while it is made is found after. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(file -> file.body().bytes());
  }

  /**
   * An author's page with what its numbers rest on, as JSON; empty if there is none at the address.
   *
   * @param address with {@code .html} or without
   */
  public Optional<String> values(String address) {
    return Pages.find(press.site(), address).map(page -> ProofJson.of(Proofs.of(press, page)));
  }

  /** The mistakes found so far, by file, line and column; it grows as files are made. */
  public List<Diagnostic> found() {
    return diagnostics.sorted();
  }

  /** Whether one of them keeps the site from being published. */
  public boolean hasErrors() {
    return found().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
