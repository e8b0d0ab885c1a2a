package almanac.source;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that are made while they are written, so that memory never holds them all. */
@FunctionalInterface
public interface Flow {
  /**
   * Writes the same bytes at every call; safe to call from any thread.
   *
   * @throws IOException if the stream does
   */
  void writeTo(OutputStream out) throws IOException;
}
