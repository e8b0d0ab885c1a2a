package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourcesTest {
  @Test
  void readsWhatIsShipped() {
    assertThat(Resources.bytes("almanac/source/Resources.class"))
        .startsWith((byte) 0xCA, (byte) 0xFE);
  }

  @Test
  void takesAResourceThatIsNotThereForOurMistake() {
    assertThatThrownBy(() -> Resources.text("almanac/none"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
