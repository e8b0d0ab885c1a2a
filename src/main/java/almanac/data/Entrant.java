package almanac.data;

import almanac.value.Measure;
import almanac.value.Rational;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A member of a group that is scored.
 *
 * @param values by the name of the input, in base units; blank ones left out
 */
public record Entrant(String name, Map<String, Rational> values) {
  public Entrant {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Entrant of(String name, Map<String, Measure> written) {
    Map<String, Rational> values = new LinkedHashMap<>();
    written.forEach((input, measure) -> values.put(input, measure.value()));
    return new Entrant(name, values);
  }
}
