package almanac.publish;

import almanac.source.Flow;
import almanac.source.Sha256;
import almanac.source.Weight;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The next site while it is put together beside the output. A file that is on the disk already is
 * only noted at first: a site that is there as a whole is not touched at all.
 */
final class Stage {
  private final Output output;
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final Map<String, Manifest.Entry> kept = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  Stage(Output output) {
    this.output = output;
  }

  /**
   * Makes all artifacts, each once, and writes those that differ from the disk: first what may be
   * large, of which the others speak. After a failure no more are begun, and those begun are waited
   * for, so that the stage can be removed.
   */
  void add(List<Artifact> artifacts) throws IOException {
    artifacts.parallelStream().filter(Artifact::isFlowing).forEach(this::attempt);
    artifacts.parallelStream().filter(a -> !a.isFlowing()).forEach(this::attempt);
    Throwable failure = failures.peek();
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
  }

  private void attempt(Artifact artifact) {
    try {
      if (failures.isEmpty()) {
        add(artifact);
      }
    } catch (IOException | RuntimeException | Error e) {
      failures.add(e);
    }
  }

  private void add(Artifact artifact) throws IOException {
    if (artifact.body() instanceof Artifact.Flowing flowing) {
      add(artifact.path(), flowing.flow());
      flowing.made().run();
    } else {
      add(artifact.path(), artifact.body().bytes());
    }
  }

  private void add(String path, byte[] bytes) throws IOException {
    Manifest.Entry entry = new Manifest.Entry(Sha256.of(bytes), bytes.length);
    if (Tree.holds(output.folder().resolve(path), bytes)) {
      kept.put(path, entry);
    } else {
      write(output.next().resolve(path), bytes, false);
      written.put(path, entry);
    }
  }

  private void add(String path, Flow flow) throws IOException {
    Path next = output.next().resolve(path);
    makeFolder(next);
    Spool spool = new Spool(() -> Tree.create(next));
    Weight weight;
    try (spool) {
      weight = weigh(flow, spool);
    }
    if (!spool.isFile()) {
      add(path, spool.bytes());
      return;
    }
    Manifest.Entry entry = new Manifest.Entry(weight.sha256(), weight.size());
    if (Tree.same(output.folder().resolve(path), next)) {
      Files.delete(next);
      kept.put(path, entry);
    } else {
      written.put(path, entry);
    }
  }

  /** What is kept is weighed already. */
  private static Weight weigh(Flow flow, OutputStream out) throws IOException {
    if (flow instanceof Kept kept) {
      kept.writeTo(out);
      return kept.weight();
    }
    return Weight.of(flow, out);
  }

  private void write(Path file, byte[] bytes, boolean force) throws IOException {
    makeFolder(file);
    Tree.write(file, bytes, force);
  }

  /** Once for each, since to find that a folder is there costs as much as a file. */
  private void makeFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /** The manifest of all that was added. */
  Manifest manifest() {
    TreeMap<String, Manifest.Entry> files = new TreeMap<>(written);
    files.putAll(kept);
    return new Manifest(files);
  }

  /** The output holds just this. */
  boolean isPublished() {
    return written.isEmpty()
        && Tree.holds(output.folder().resolve(Manifest.NAME), manifest().json());
  }

  /** Completes the next site with what is kept, and its manifest as the last file. */
  void complete() throws IOException {
    for (String path : kept.keySet()) {
      Path next = output.next().resolve(path);
      makeFolder(next);
      Tree.link(output.folder().resolve(path), next);
    }
    write(output.next().resolve(Manifest.NAME), manifest().json(), true);
    if (Tree.exists(output.folder())) {
      Tree.shareRights(output.folder(), output.next());
    }
  }

  /** What happens to a site that consisted of these files. */
  Publication publication(Manifest before) {
    long removed =
        before.files().keySet().stream()
            .filter(path -> !written.containsKey(path) && !kept.containsKey(path))
            .count();
    return new Publication(written.size(), kept.size(), (int) removed);
  }
}
