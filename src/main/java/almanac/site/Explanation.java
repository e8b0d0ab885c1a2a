package almanac.site;

import almanac.value.Period;
import almanac.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of what may stand between braces.
 *
 * @param period in which it was looked up; empty for data without periods
 * @param shown what readers see, by language
 * @param number what came out, in the unit that is shown; of a claim what it tests; empty for words
 * @param exact the same as a fraction; empty where its decimals end with those shown
 * @param value what it rests on
 * @param uses the sentences of which a number comes from one of the cells that it names
 * @param figures that show one of these cells
 */
public record Explanation(
    Optional<Period> period,
    Map<String, String> shown,
    Optional<ProofNumber> number,
    Optional<Rational> exact,
    ProofValue value,
    List<Mention> uses,
    List<BoundFigure> figures) {
  public Explanation {
    shown = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    uses = List.copyOf(uses);
    figures = List.copyOf(figures);
  }
}
