package almanac.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes that wait, compressed, until they are asked for. */
public final class Packed {
  private final byte[] packed;

  private Packed(byte[] packed) {
    this.packed = packed;
  }

  public static Packed of(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    } finally {
      deflater.end();
    }
    return new Packed(packed.toByteArray());
  }

  /** The same bytes at every call, in an array of their own. */
  public byte[] bytes() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
  }
}
