package almanac.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units that authors may write. */
public final class Units {
  private Units() {}

  /** Money, percents, multiples, and the counting units of Chinese reports. */
  public static Units standard() {
    return new Units();
  }

  /** These and a site's own, which come first. */
  public Units with(List<Unit> own) {
    throw new UnsupportedOperationException();
  }

  /** By name, {@code %} being percent; 万 or 亿 before a counting unit is ten thousand of it. */
  public Optional<Unit> find(String name) {
    throw new UnsupportedOperationException();
  }

  public Set<String> names() {
    throw new UnsupportedOperationException();
  }
}
