package almanac.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What is said of a file beside its content.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record Weight(long size, String sha256) {

  /** Its bytes are made once, and not kept. */
  public static Weight of(Flow flow) {
    try {
      return of(flow, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written anywhere
    }
  }

  /**
   * Its bytes go on to a stream, which stays open.
   *
   * @throws IOException if the stream does
   */
  public static Weight of(Flow flow, OutputStream out) throws IOException {
    Balance balance = new Balance(out);
    flow.writeTo(balance);
    return new Weight(balance.size, HexFormat.of().formatHex(balance.digest.digest()));
  }

  /** Weighs what goes through. */
  private static final class Balance extends OutputStream {
    private final MessageDigest digest = Sha256.begun();
    private final OutputStream out;
    private long size;

    Balance(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      size++;
      digest.update((byte) b);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      size += length;
      digest.update(bytes, from, length);
      out.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
