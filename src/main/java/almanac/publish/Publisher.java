package almanac.publish;

import almanac.source.Diagnostics;
import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a site to its output as one step: a reader meets the site before or the next one. */
public final class Publisher {
  private Publisher() {}

  /**
   * Finishes or undoes what a killed command left beside the output; where nothing is left, or
   * another command is at work, it touches nothing.
   */
  public static void recover(Output output) {
    if (!Recovery.isNeeded(output)) {
      return;
    }
    try {
      Optional<WriteLock> lock = WriteLock.tryTake(output);
      if (lock.isPresent()) {
        recover(output, lock.get());
      }
    } catch (IOException e) {
      throw Failure.of("cannot restore \"" + output.label() + "\"", e);
    }
  }

  private static void recover(Output output, WriteLock lock) throws IOException {
    try {
      Recovery.run(output);
    } finally {
      lock.release();
    }
  }

  /**
   * Publishes the site; nothing is written while the diagnostics have errors.
   *
   * @throws MachineException if the disk refuses, or another command is writing
   */
  public static Publication publish(
      Output output, List<Artifact> artifacts, Diagnostics diagnostics) {
    Addresses.check(artifacts, diagnostics);
    if (diagnostics.hasErrors()) {
      return Publication.NONE;
    }
    try {
      Files.createDirectories(output.folder().getParent());
      WriteLock lock = WriteLock.take(output);
      try {
        Recovery.run(output);
        return replace(output, artifacts, diagnostics);
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw Failure.of("cannot write \"" + output.label() + "\"", e);
    }
  }

  private static Publication replace(
      Output output, List<Artifact> artifacts, Diagnostics diagnostics) throws IOException {
    refuseMount(output);
    var addresses = artifacts.stream().map(Artifact::path).collect(Collectors.toSet());
    Ownership.check(output, addresses, diagnostics);
    if (diagnostics.hasErrors()) {
      return Publication.NONE;
    }
    Manifest before = Manifest.of(output.folder()).orElseGet(() -> new Manifest(new TreeMap<>()));
    try {
      Stage stage = new Stage(output);
      stage.add(artifacts);
      if (diagnostics.hasErrors()) { // found while the files were made
        return Publication.NONE;
      }
      if (!stage.isPublished()) {
        stage.complete();
        swap(output);
      }
      return stage.publication(before);
    } finally {
      Tree.remove(output.next());
    }
  }

  /** A mount point cannot be renamed. */
  private static void refuseMount(Output output) throws IOException {
    Path folder = output.folder();
    if (Tree.isFolder(folder)
        && !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()))) {
      throw mounted(output, new IOException("another file store"));
    }
  }

  private static MachineException mounted(Output output, IOException cause) {
    return new MachineException(
        "cannot replace \""
            + output.label()
            + "\": it is a mount point or in use; choose a folder inside it with --output",
        cause);
  }

  private static void swap(Output output) throws IOException {
    boolean replaces = Tree.exists(output.folder());
    if (replaces) {
      moveAway(output);
    }
    try {
      Tree.rename(output.next(), output.folder());
    } catch (IOException e) {
      if (replaces) {
        Tree.rename(output.old(), output.folder());
      }
      throw e;
    }
    if (replaces) {
      Recovery.retire(output);
    }
  }

  private static void moveAway(Output output) throws IOException {
    try {
      Tree.rename(output.folder(), output.old());
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      throw mounted(output, e);
    }
  }
}
