package almanac.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path relative to the site's root, with forward slashes
 * @param disk where it is read from
 * @param size in bytes
 */
public record BinaryFile(String path, Path disk, long size) {
  /** Read anew at every call. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(disk);
    } catch (IOException e) {
      throw Unreadable.of(path, e);
    }
  }

  /** The file, said of as a place in the sources. */
  public Span start() {
    return new SourceFile(path, "").start();
  }
}
