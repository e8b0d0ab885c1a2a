package almanac.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders on the disk; links are never followed. */
final class Tree {
  private static final CopyOption[] FAITHFUL = {
    StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS
  };

  private Tree() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What lies in a folder, by name. */
  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** The paths of all files under a folder, relative to it, with forward slashes, sorted. */
  static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }
        });
    return files.stream().sorted().toList();
  }

  /** Removes a folder and all in it, its manifest last, so that what is left can be told apart. */
  static void remove(Path folder) throws IOException {
    if (!isFolder(folder)) {
      Files.deleteIfExists(folder);
      return;
    }
    for (Path child : children(folder)) {
      if (!child.endsWith(Manifest.NAME)) {
        remove(child);
      }
    }
    Files.deleteIfExists(folder.resolve(Manifest.NAME));
    Files.delete(folder);
  }

  /** The bytes on the disk are these. */
  static boolean holds(Path file, byte[] bytes) {
    if (file.toFile().length() != bytes.length) { // no exception where there is no file
      return false;
    }
    try {
      BasicFileAttributes on =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return on.isRegularFile()
          && on.size() == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false;
    }
  }

  /** The two files have the same bytes. */
  static boolean same(Path one, Path other) {
    try {
      return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
          && Files.mismatch(one, other) == -1;
    } catch (IOException e) {
      return false;
    }
  }

  /** A new file, to be written bit by bit. */
  static OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Writes a new file in one call; {@code Files.write} would need one for every 8 KiB. */
  static void write(Path file, byte[] bytes, boolean force) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (force) {
        channel.force(true);
      }
    }
  }

  /** The same file under a second name, or where the disk has no links, a copy with its time. */
  static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, FAITHFUL);
    }
  }

  /** One step of the disk, or none. */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives a file or folder the rights of another, where the disk knows such rights. */
  static void shareRights(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // Windows: it has the rights of the folder it is in
    }
  }
}
