package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.value.Rational;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code scoring:}, a scheme of points whose examples come out as their author says. */
final class ScoringReader {
  private static final String WHAT = "\"scoring\"";
  private static final List<String> KEYS =
      List.of("about", "inputs", "groups", "items", "bonus", "max", "ties", "readings", "examples");

  private final Entries entries;
  private final Units units;
  private final Diagnostics diagnostics;
  private final PointsReader points;

  private ScoringReader(Entries entries, Units units) {
    this.entries = entries;
    this.units = units;
    this.diagnostics = entries.diagnostics();
    this.points = new PointsReader(units, diagnostics);
  }

  /** Empty where there is none, or one with a mistake; all mistakes have been reported. */
  static Optional<Scoring> read(Entries dataset, Units units) {
    Diagnostics own = new Diagnostics();
    Optional<Scoring> scheme =
        dataset
            .node("scoring")
            .flatMap(node -> Entries.of(node, WHAT, own))
            .map(entries -> new ScoringReader(entries, units).scheme());
    boolean sound = !own.hasErrors();
    if (sound) {
      scheme.ifPresent(s -> ScoreExamples.check(s, own));
    }
    own.sorted().forEach(dataset.diagnostics()::report);
    return scheme.filter(s -> sound);
  }

  private Scoring scheme() {
    entries.allow(WHAT, KEYS);
    needed();
    Map<String, Scoring.Input> inputs =
        entries.text("inputs").map(new InputsReader(units, diagnostics)::read).orElse(Map.of());
    FormulaReader formulas = new FormulaReader(inputs, Set.of(), units, diagnostics);
    List<ScoreItem> items = new ItemsReader(entries, formulas, points).read();
    Optional<Scoring.Maximum> max = points.maximum(entries);
    List<Scoring.Group> groups = groups(items);
    boolean clear = isClear(items, groups);
    if (clear) {
      max.ifPresent(m -> holds(m, "the scheme", items));
      groups.forEach(group -> holds(group, items));
    }
    return new Scoring(
        about(),
        List.copyOf(inputs.values()),
        groups,
        items,
        max,
        RuleReader.ties(entries).orElse(Scoring.Ties.DENSE),
        clear ? new ReadingsReader(entries, items, formulas, points).read() : List.of(),
        entries
            .text("examples")
            .map(new ScoreExamples(inputs, units, diagnostics)::read)
            .orElse(List.of()));
  }

  private void needed() {
    if (entries.node("inputs").isEmpty()) {
      entries.missing("inputs", WHAT);
    }
    if (entries.items("items").isEmpty() && entries.items("bonus").isEmpty()) {
      entries.missing("items", WHAT);
    }
  }

  /** Whether every item was read, and has its group. */
  private boolean isClear(List<ScoreItem> items, List<Scoring.Group> groups) {
    List<String> names = new ArrayList<>(List.of("items", "bonus"));
    entries.entries("groups").forEach(entry -> names.add(entry.key().value()));
    int written = entries.items("items").size() + entries.items("bonus").size();
    return items.size() == written && groups.stream().allMatch(g -> names.contains(g.name()));
  }

  private List<Scoring.Term> about() {
    List<Scoring.Term> terms = new ArrayList<>();
    for (YamlNode node : entries.items("about")) {
      Entries.of(node, "an item of \"about\"", diagnostics)
          .flatMap(this::term)
          .ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<Scoring.Term> term(Entries in) {
    String what = "an item of \"about\"";
    in.allow(what, List.of("term", "text"));
    for (String key : List.of("term", "text")) {
      if (in.node(key).isEmpty()) {
        in.missing(key, what);
      }
    }
    Optional<Localized> text = in.localized("text");
    return in.localized("term").flatMap(term -> text.map(t -> new Scoring.Term(term, t)));
  }

  /** Those that are described, then those that items are in all the same. */
  private List<Scoring.Group> groups(List<ScoreItem> items) {
    Map<String, Scoring.Group> groups = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries.entries("groups")) {
      Entries.of(entry.value(), "the group \"" + entry.key() + "\"", diagnostics)
          .map(in -> group(entry.key(), in))
          .ifPresent(group -> groups.put(group.name(), group));
    }
    for (ScoreItem item : items) {
      if (!groups.containsKey(item.group())) {
        known(item, groups);
        groups.put(
            item.group(), new Scoring.Group(item.group(), Optional.empty(), Optional.empty()));
      }
    }
    return List.copyOf(groups.values());
  }

  private Scoring.Group group(Text name, Entries in) {
    in.allow("the group \"" + name + "\"", List.of("title", "max"));
    return new Scoring.Group(name.value(), in.localized("title"), points.maximum(in));
  }

  private void known(ScoreItem item, Map<String, Scoring.Group> groups) {
    if (!List.of("items", "bonus").contains(item.group())) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-group",
                  item.written().span(),
                  "the item \""
                      + item.name()
                      + "\" is in the group \""
                      + item.group()
                      + "\", which"
                      + " there is not")
              .withHint(Suggestion.among(item.group(), groups.keySet())));
    }
  }

  private void holds(Scoring.Group group, List<ScoreItem> items) {
    List<ScoreItem> own = items.stream().filter(i -> i.group().equals(group.name())).toList();
    group.max().ifPresent(m -> holds(m, "the group \"" + group.name() + "\"", own));
  }

  /** Reports where the items do not come to what is written as the most. */
  private void holds(Scoring.Maximum max, String what, List<ScoreItem> items) {
    Rational sum = Scoring.maximum(items);
    if (!sum.equals(max.points())) {
      String parts =
          items.stream()
              .map(item -> item.name() + " " + item.max().text())
              .collect(Collectors.joining(", "));
      diagnostics.report(
          Diagnostic.error(
                  "max-mismatch",
                  max.text().span(),
                  what + " has " + max.text() + " points, its items " + Fractions.shown(sum))
              .withHint("they have " + parts));
    }
  }
}
