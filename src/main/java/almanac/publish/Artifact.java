package almanac.publish;

import almanac.source.Span;

/**
 * A file of the output.
 *
 * @param path relative to the output folder, with forward slashes
 * @param origin what it was made from, for a diagnostic when two claim one path
 * @param rests the cells that its bytes come from
 * @param body its bytes
 */
public record Artifact(String path, Span origin, Rests rests, Body body) {
  /** A file of which it is not said what it rests on. */
  public Artifact(String path, Span origin, Body body) {
    this(path, origin, Rests.ON_ANYTHING, body);
  }

  /** Bytes that are made when they are written, so that memory does not hold them all. */
  @FunctionalInterface
  public interface Body {
    /** The same bytes at every call; safe to call from any thread. */
    byte[] bytes();
  }

  public static Artifact of(String path, Span origin, byte[] bytes) {
    return new Artifact(path, origin, () -> bytes);
  }

  /** The same with another way to its bytes. */
  public Artifact with(Body other) {
    return new Artifact(path, origin, rests, other);
  }
}
