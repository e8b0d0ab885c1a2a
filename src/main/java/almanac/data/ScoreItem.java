package almanac.data;

import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that points are given for.
 *
 * @param written its name where it was written
 * @param group the name of the group that it belongs to
 * @param bonus its points come on top of the basic ones
 * @param max its points are cut at this
 * @param reading how an unclear rule was read
 * @param bands what the rule calls by name, in order
 */
public record ScoreItem(
    Text written,
    Localized title,
    String group,
    boolean bonus,
    Scoring.Maximum max,
    Optional<Localized> reading,
    Map<String, Band> bands,
    Rule rule) {
  public ScoreItem {
    bands = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bands));
  }

  public String name() {
    return written.value();
  }

  /** The names of the inputs that its points rest on, each once, in order. */
  public List<String> inputs() {
    return Stream.concat(rule.formulas(), bands.values().stream().map(Band::of))
        .flatMap(formula -> formula.inputs().stream())
        .distinct()
        .toList();
  }

  ScoreItem with(Rule other) {
    return new ScoreItem(written, title, group, bonus, max, reading, bands, other);
  }

  Stream<Localized> texts() {
    return Stream.concat(
        reading.stream(), bands.values().stream().flatMap(band -> band.title().stream()));
  }
}
