package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code readings:}: what can be understood in more than one way, and how it was. */
record ReadingsReader(
    Entries scheme, List<ScoreItem> items, FormulaReader formulas, PointsReader points) {

  List<Scoring.Reading> read() {
    List<Scoring.Reading> readings = new ArrayList<>();
    for (YamlNode node : scheme.items("readings")) {
      Entries.of(node, "a reading", scheme.diagnostics())
          .flatMap(this::reading)
          .ifPresent(readings::add);
    }
    return readings;
  }

  private Optional<Scoring.Reading> reading(Entries in) {
    in.allow("a reading", List.of("items", "unclear", "reading", "otherwise"));
    List<ScoreItem> about = in.texts("items").stream().flatMap(t -> item(t).stream()).toList();
    Optional<Localized> unclear = localized(in, "unclear");
    Optional<Localized> reading = localized(in, "reading");
    Optional<Scoring.Alternative> otherwise =
        in.node("otherwise")
            .flatMap(node -> Entries.of(node, "\"otherwise\"", in.diagnostics()))
            .flatMap(other -> otherwise(other, about));
    List<String> names = about.stream().map(ScoreItem::name).toList();
    return unclear.flatMap(u -> reading.map(r -> new Scoring.Reading(names, u, r, otherwise)));
  }

  private static Optional<Localized> localized(Entries in, String key) {
    if (in.node(key).isEmpty()) {
      in.missing(key, "a reading");
    }
    return in.localized(key);
  }

  private Optional<ScoreItem> item(Text name) {
    Optional<ScoreItem> found =
        items.stream().filter(item -> item.name().equals(name.value())).findFirst();
    if (found.isEmpty()) {
      List<String> names = items.stream().map(ScoreItem::name).toList();
      scheme
          .diagnostics()
          .report(
              Diagnostic.error("unknown-item", name.span(), "no item called \"" + name + "\"")
                  .withHint(Suggestion.among(name.value(), names)));
    }
    return found;
  }

  private Optional<Scoring.Alternative> otherwise(Entries in, List<ScoreItem> about) {
    in.allow("\"otherwise\"", RuleReader.keys("title"));
    Optional<Localized> title = in.localized("title");
    if (title.isEmpty()) {
      in.missing("title", "\"otherwise\"");
    }
    Map<String, Rule> rules = new HashMap<>();
    if (RuleReader.isThere(in)) {
      about.forEach(item -> rule(in, item).ifPresent(rule -> rules.put(item.name(), rule)));
      return title.map(t -> new Scoring.Alternative(t, Optional.empty(), rules));
    }
    Optional<Scoring.Ties> ties = RuleReader.ties(in);
    return title.map(t -> new Scoring.Alternative(t, ties, rules));
  }

  private Optional<Rule> rule(Entries in, ScoreItem item) {
    FormulaReader own = formulas.withBands(item.bands().keySet());
    return new RuleReader(own, points, item.bands()).read(in, "\"otherwise\"");
  }
}
