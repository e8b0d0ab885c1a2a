package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void givesWhatCameOfIt() {
    assertThat(Patience.await(20, () -> "done")).hasValue("done");
  }

  @Test
  void waitsNoLongerThanItWasTold() {
    assertThat(Patience.await(1, PatienceTest::never)).isEmpty();
  }

  @Test
  void holdsWhatThrowsOrOverflows() {
    assertThat(Patience.await(20, () -> "".substring(1))).isEmpty();
    assertThat(Patience.await(20, () -> deep(1))).isEmpty();
  }

  private static String never() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      return "left behind";
    }
    return "never";
  }

  private static int deep(int level) {
    return level < 0 ? 0 : 1 + deep(level + 1);
  }
}
