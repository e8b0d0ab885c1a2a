package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rule of an item, of a case, or of another reading.
 *
 * @param named the item's bands, which formulas may call
 */
record RuleReader(FormulaReader formulas, PointsReader points, Map<String, Band> named) {

  /** Each form by the key that makes it, with the keys that go with it. */
  private static final Map<String, List<String>> FORMS = forms();

  private static Map<String, List<String>> forms() {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    forms.put("cases", List.of());
    forms.put("rank", List.of("first", "step", "least", "ties", "places"));
    forms.put("of", List.of("from", "each"));
    forms.put("points", List.of("least"));
    return forms;
  }

  /** Every key that a rule can have. */
  static List<String> keys(String... others) {
    List<String> keys = new ArrayList<>(List.of(others));
    FORMS.forEach(
        (form, more) -> {
          keys.add(form);
          keys.addAll(more);
        });
    return keys.stream().distinct().toList();
  }

  /** Whether any key of a rule is there. */
  static boolean isThere(Entries in) {
    return FORMS.keySet().stream().anyMatch(form -> in.node(form).isPresent());
  }

  /** Empty where it cannot be read, which has then been reported. */
  Optional<Rule> read(Entries in, String what) {
    List<String> written = FORMS.keySet().stream().filter(k -> in.node(k).isPresent()).toList();
    if (written.isEmpty()) {
      in.diagnostics()
          .report(
              Diagnostic.error("missing-key", in.mapping().at(), what + " has no rule")
                  .withHint("write one of `rank: …`, `of: …`, `points: …` or `cases: …`"));
      return Optional.empty();
    }
    String form = written.get(0);
    strays(in, form);
    return switch (form) {
      case "cases" -> cases(in);
      case "rank" -> in.text("rank").flatMap(formulas::read).flatMap(of -> rank(of, in, what));
      case "of" -> in.text("of").flatMap(formulas::read).flatMap(of -> of(of, in, what));
      default ->
          in.text("points")
              .flatMap(formulas::points)
              .map(formula -> new Rule.Points(formula, points.orZero(in, "least")));
    };
  }

  private static void strays(Entries in, String form) {
    List<String> fitting = Optional.ofNullable(FORMS.get(form)).orElseThrow();
    for (String key : keys()) {
      if (!key.equals(form) && !fitting.contains(key) && in.node(key).isPresent()) {
        in.diagnostics()
            .report(
                Diagnostic.error(
                        "conflicting-keys",
                        in.at(key),
                        "\"" + key + "\" means nothing beside \"" + form + "\"")
                    .withHint("take one of the two out"));
      }
    }
  }

  private Optional<Rule> rank(FormulaReader.Read of, Entries in, String what) {
    Optional<Scoring.Ties> ties = ties(in);
    if (in.node("places").isPresent()) {
      List<Rule.Stretch> stretches = new BandsReader(formulas, points).stretches(in);
      return Optional.of(new Rule.Places(of.formula(), ties, stretches));
    }
    Optional<Rational> first = points.required(in, "first", what);
    Optional<Rational> step = points.required(in, "step", what);
    Rational least = points.orZero(in, "least");
    return first.flatMap(f -> step.map(s -> new Rule.Rank(of.formula(), ties, f, s, least)));
  }

  /** How places are counted after a tie, where that is said. */
  static Optional<Scoring.Ties> ties(Entries in) {
    Optional<Text> written = in.text("ties");
    List<String> words = List.of("dense", "standard");
    if (written.isPresent() && !words.contains(written.get().value())) {
      Text word = written.get();
      in.diagnostics()
          .report(
              Diagnostic.error(
                      "unknown-ties", word.span(), "no way of counting called \"" + word + "\"")
                  .withHint(ties(Suggestion.didYouMean(word.value(), words))));
      return Optional.empty();
    }
    return written.map(
        word -> word.value().equals("dense") ? Scoring.Ties.DENSE : Scoring.Ties.STANDARD);
  }

  private static String ties(String near) {
    return near.isEmpty() ? "dense counts 1, 2, 2, 3, and standard 1, 2, 2, 4" : near;
  }

  private Optional<Rule> of(FormulaReader.Read of, Entries in, String what) {
    BandsReader bands = new BandsReader(formulas, points);
    if (in.node("each").isPresent()) {
      return Optional.of(new Rule.Each(of.formula(), bands.tiers(in)));
    }
    if (in.node("from").isEmpty()) {
      in.missing("from", what);
    }
    return bands.band("", Optional.empty(), of, in).map(Rule.Banded::new);
  }

  private Optional<Rule> cases(Entries in) {
    List<Rule.Case> cases = new ArrayList<>();
    for (YamlNode item : in.items("cases")) {
      Entries.of(item, "a case", in.diagnostics()).flatMap(this::oneCase).ifPresent(cases::add);
    }
    return Optional.of(new Rule.Cases(cases));
  }

  private Optional<Rule.Case> oneCase(Entries in) {
    in.allow("a case", keys("when"));
    WhenReader conditions = new WhenReader(formulas);
    List<Condition> when =
        in.texts("when").stream().flatMap(text -> conditions.read(text).stream()).toList();
    return called(in).or(() -> read(in, "a case")).map(rule -> new Rule.Case(when, rule));
  }

  /** {@code points: first_year} in a case: the band of that name, as if it stood there. */
  private Optional<Rule> called(Entries in) {
    return in.node("points")
        .filter(YamlNode.Scalar.class::isInstance)
        .flatMap(node -> Optional.ofNullable(named.get(((YamlNode.Scalar) node).text().value())))
        .map(Rule.Banded::new);
  }
}
