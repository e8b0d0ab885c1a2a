package almanac.source;

import java.util.Arrays;

/**
 * A spreadsheet file of {@code data/} that some dataset names, as bytes.
 *
 * <p>It is ZIP and XML (ECMA-376), which are read with what Java brings along.
 */
public final class Workbook {
  private final String path;
  private final byte[] bytes;

  Workbook(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
  }

  /** Relative to the site's root, with forward slashes. */
  public String path() {
    return path;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean holds(Workbook other) {
    return Arrays.equals(bytes, other.bytes);
  }

  /** The whole file, said of as a place in the sources. */
  public Span start() {
    return new SourceFile(path, "").start();
  }

  @Override
  public String toString() {
    return path;
  }
}
