package almanac.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the disk says of the files of a site without opening one: two states are equal when there is
 * nothing to read again. What vanishes or cannot be read while one looks is left out.
 */
public final class DiskState {
  /** What changes when a file is written; a key tells a file from one that was renamed over it. */
  private record Stamp(long size, FileTime modified, String key) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.size(), file.lastModifiedTime(), String.valueOf(file.fileKey()));
    }
  }

  private final List<Path> folders;
  private final Map<Path, Stamp> files;

  private DiskState(SortedSet<Path> folders, Map<Path, Stamp> files) {
    this.folders = List.copyOf(folders);
    this.files = Map.copyOf(files);
  }

  /** The state of the {@link Sources#FOLDERS}; those that are not there may come later. */
  public static DiskState of(Path root) {
    SortedSet<Path> folders = new TreeSet<>();
    Map<Path, Stamp> files = new HashMap<>();
    Visitor visitor = new Visitor(real(root), folders, files);
    for (String folder : Sources.FOLDERS) {
      visitor.walk(root.resolve(folder));
    }
    return new DiskState(folders, files);
  }

  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root;
    }
  }

  /** The folders at any depth, each before those in it. */
  public List<Path> folders() {
    return folders;
  }

  /** How many files there are. */
  public int size() {
    return files.size();
  }

  /** How many files came, went or were written since another state. */
  public int changes(DiskState other) {
    Set<Path> all = new HashSet<>(files.keySet());
    all.addAll(other.files.keySet());
    return (int)
        all.stream()
            .filter(path -> !Objects.equals(files.get(path), other.files.get(path)))
            .count();
  }

  /** Whether a file that held something holds nothing now: it may be written in a moment. */
  public boolean isCutShort(DiskState before) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().size() == 0)
        .map(file -> before.files.get(file.getKey()))
        .anyMatch(stamp -> stamp != null && stamp.size() > 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiskState state
        && folders.equals(state.folders)
        && files.equals(state.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** Sees what a build reads; links to folders of the site are followed, but never in a circle. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 64;

    private final Path root;
    private final SortedSet<Path> folders;
    private final Map<Path, Stamp> files;

    Visitor(Path root, SortedSet<Path> folders, Map<Path, Stamp> files) {
      this.root = root;
      this.folders = folders;
      this.files = files;
    }

    void walk(Path folder) {
      try {
        Files.walkFileTree(folder, Set.of(), DEEPEST, this);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // no visit throws
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (DiskWalk.skipped(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        link(file);
      } else if (!DiskWalk.skipped(file.getFileName().toString())) {
        files.put(file, Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    private void link(Path link) {
      try {
        Path target = link.toRealPath();
        BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
        files.put(link, Stamp.of(attributes));
        if (attributes.isDirectory() && target.startsWith(root) && !link.startsWith(target)) {
          new Visitor(target, folders, files).walk(target);
        }
      } catch (IOException e) {
        files.put(link, new Stamp(0, FileTime.fromMillis(0), "broken"));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
