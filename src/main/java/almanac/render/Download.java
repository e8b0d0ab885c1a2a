package almanac.render;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file to be taken away, which pages tell the size of. Its bytes are kept as long as memory is
 * there for them, and else made again. Safe to use from any thread.
 */
final class Download {
  private final Supplier<byte[]> make;
  private SoftReference<byte[]> kept = new SoftReference<>(new byte[0]);
  private int size = -1;

  /**
   * @param make gives the same bytes at every call
   */
  Download(Supplier<byte[]> make) {
    this.make = make;
  }

  synchronized byte[] bytes() {
    byte @Nullable [] known = size < 0 ? null : kept.get();
    if (known == null) {
      known = make.get();
      kept = new SoftReference<>(known);
      size = known.length;
    }
    return known;
  }

  synchronized int size() {
    return size < 0 ? bytes().length : size;
  }
}
