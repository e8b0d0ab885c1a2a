package almanac.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.source.Flow;
import almanac.source.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int LARGE = 3 << 20;

  private final AtomicInteger made = new AtomicInteger();

  private Kept kept(byte[] bytes) {
    return new Kept(
        out -> {
          made.incrementAndGet();
          for (int i = 0; i < bytes.length; i += 1000) {
            out.write(bytes, i, Math.min(1000, bytes.length - i));
          }
        });
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] written(Flow flow) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      flow.writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @Test
  void whatIsLargeIsMadeOnceHoweverManyAsk() {
    byte[] bytes = bytes(LARGE);
    Kept kept = kept(bytes);
    assertThat(kept.weight().size()).isEqualTo(LARGE);
    assertThat(kept.weight().sha256()).isEqualTo(Sha256.of(bytes));
    assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> written(kept)))
        .allSatisfy(copy -> assertThat(copy).isEqualTo(bytes));
    assertThat(made).hasValue(1);
  }

  @Test
  void whatIsLittleIsWeighedOnceAndTakesNoRoom() {
    byte[] bytes = bytes(1500);
    Kept kept = kept(bytes);
    assertThat(kept.weight().sha256()).isEqualTo(Sha256.of(bytes));
    assertThat(kept.weight().size()).isEqualTo(1500);
    assertThat(made).hasValue(1);
    assertThat(written(kept)).isEqualTo(bytes);
    assertThat(made).hasValue(2);
  }

  @Test
  void whatFailsIsNotKept() {
    AtomicInteger tries = new AtomicInteger();
    Kept kept =
        new Kept(
            out -> {
              out.write(bytes(LARGE));
              if (tries.getAndIncrement() == 0) {
                throw new IllegalStateException("not now");
              }
            });
    assertThatThrownBy(kept::weight).hasMessage("not now");
    assertThat(kept.weight().sha256()).isEqualTo(Sha256.of(bytes(LARGE)));
    assertThat(written(kept)).isEqualTo(bytes(LARGE));
  }
}
