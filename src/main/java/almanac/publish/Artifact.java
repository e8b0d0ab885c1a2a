package almanac.publish;

import almanac.source.Flow;
import almanac.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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

    /** The same, telling each time that they are made. */
    default Body telling(Runnable made) {
      return () -> {
        byte[] bytes = bytes();
        made.run();
        return bytes;
      };
    }
  }

  /**
   * Bytes of which memory need not hold even one file's.
   *
   * @param made is told each time
   */
  record Flowing(Flow flow, Runnable made) implements Body {
    @Override
    public byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        flow.writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory does not fail so
      }
      made.run();
      return out.toByteArray();
    }

    @Override
    public Body telling(Runnable also) {
      return new Flowing(
          flow,
          () -> {
            made.run();
            also.run();
          });
    }
  }

  public static Artifact of(String path, Span origin, byte[] bytes) {
    return new Artifact(path, origin, () -> bytes);
  }

  /** A file that may be large. */
  public static Artifact flowing(String path, Span origin, Rests rests, Flow flow) {
    return new Artifact(path, origin, rests, new Flowing(flow, () -> {}));
  }

  /** Whether it may be large. */
  boolean isFlowing() {
    return body instanceof Flowing;
  }

  /** The same, telling each time that its bytes are made. */
  public Artifact telling(Runnable made) {
    return new Artifact(path, origin, rests, body.telling(made));
  }
}
