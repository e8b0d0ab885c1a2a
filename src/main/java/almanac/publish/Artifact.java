package almanac.publish;

import almanac.source.Span;

/**
 * A file of the output.
 *
 * @param path relative to the output folder, with forward slashes
 * @param origin what it was made from, for a diagnostic when two claim one path
 * @param body its bytes
 */
public record Artifact(String path, Span origin, Body body) {
  /** Bytes that are made when they are written, so that memory does not hold them all. */
  @FunctionalInterface
  public interface Body {
    /** The same bytes at every call; safe to call from any thread. */
    byte[] bytes();
  }

  public static Artifact of(String path, Span origin, byte[] bytes) {
    return new Artifact(path, origin, () -> bytes);
  }
}
