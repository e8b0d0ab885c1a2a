package almanac.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps what is written in memory while it is little; what is more goes to a file. */
final class Spool extends OutputStream {
  private static final int LITTLE = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final Opening file;
  private final ByteArrayOutputStream little = new ByteArrayOutputStream();
  private OutputStream out = little;

  /**
   * @param file is opened before the first byte too many
   */
  Spool(Opening file) {
    this.file = file;
  }

  /** Opens the file for what is too much for memory. */
  @FunctionalInterface
  interface Opening {
    OutputStream open() throws IOException;
  }

  @Override
  public void write(int b) throws IOException {
    makeRoom(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    makeRoom(length);
    out.write(bytes, from, length);
  }

  private void makeRoom(int length) throws IOException {
    if (!isFile() && little.size() + length > LITTLE) {
      out = new BufferedOutputStream(file.open(), BUFFER);
      little.writeTo(out);
      little.reset();
    }
  }

  /** Whether it was too much for memory. */
  boolean isFile() {
    return out != little;
  }

  /** All that was written, if it is no file. */
  byte[] bytes() {
    return little.toByteArray();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
