package almanac.data;

import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * What every cell of a field must keep to, by the names of Frictionless Data.
 *
 * @param choices {@code enum}; empty for any value
 */
public record Constraints(
    boolean required,
    boolean unique,
    Optional<Text> minimum,
    Optional<Text> maximum,
    Optional<Text> pattern,
    List<Text> choices) {
  public static final Constraints NONE =
      new Constraints(
          false, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Constraints {
    choices = List.copyOf(choices);
  }
}
