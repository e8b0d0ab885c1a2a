package almanac.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the files of a site, without those of editors and systems. */
final class DiskWalk {
  private final Path root;
  private final Diagnostics diagnostics;
  private final List<BinaryFile> found = new ArrayList<>();
  private final Set<Path> above = new HashSet<>();

  private DiskWalk(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** By path. */
  static List<BinaryFile> files(Path root, Diagnostics diagnostics) {
    DiskWalk walk = new DiskWalk(real(root, root.toString()), diagnostics);
    for (String folder : Sources.FOLDERS) {
      Path disk = root.resolve(folder);
      if (Files.isDirectory(disk)) {
        walk.entry(disk, folder);
      } else if (folder.equals("content")) {
        diagnostics.report(noContent());
      }
    }
    walk.found.sort(Comparator.comparing(BinaryFile::path));
    return walk.found;
  }

  private static Diagnostic noContent() {
    return Diagnostic.error(
            "no-content", new SourceFile("content", "").start(), "there is no folder \"content\"")
        .withHint("name the site's folder, or start a site with \"almanac new DIR\"");
  }

  private static Path real(Path disk, String path) {
    try {
      return disk.toRealPath();
    } catch (IOException e) {
      throw Unreadable.of(path, e);
    }
  }

  private void entry(Path disk, String path) {
    if (Files.isSymbolicLink(disk) && !followed(disk, path)) {
      return;
    }
    if (Files.isDirectory(disk)) {
      folder(disk, path);
    } else if (Files.isRegularFile(disk)) {
      file(disk, path);
    }
  }

  private boolean followed(Path disk, String path) {
    Span at = new SourceFile(path, "").start();
    try {
      if (disk.toRealPath().startsWith(root)) {
        return true;
      }
      diagnostics.report(
          Diagnostic.error("outside-site", at, "a link leads out of the site's folder")
              .withHint("put a copy of the file here instead"));
    } catch (AccessDeniedException e) {
      throw Unreadable.of(path, e);
    } catch (FileSystemException e) {
      diagnostics.report(Diagnostic.error("broken-link", at, "a link leads nowhere"));
    } catch (IOException e) {
      throw Unreadable.of(path, e);
    }
    return false;
  }

  private void folder(Path disk, String path) {
    Path real = real(disk, path);
    if (!above.add(real)) {
      diagnostics.report(
          Diagnostic.error(
              "broken-link",
              new SourceFile(path, "").start(),
              "a link leads to a folder above it"));
      return;
    }
    for (Path child : children(disk, path)) {
      String name = child.getFileName().toString();
      if (!skipped(name)) {
        entry(child, path + "/" + name);
      }
    }
    above.remove(real);
  }

  private static List<Path> children(Path disk, String path) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(disk)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw Unreadable.of(path, new IOException(e.getMessage()));
    } catch (IOException e) {
      throw Unreadable.of(path, e);
    }
    Collections.sort(children);
    return children;
  }

  /** Whether a file or folder of this name belongs to an editor or a system. */
  static boolean skipped(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".tmp");
  }

  private void file(Path disk, String path) {
    try {
      found.add(new BinaryFile(path, disk, Files.size(disk)));
    } catch (IOException e) {
      throw Unreadable.of(path, e);
    }
  }
}
