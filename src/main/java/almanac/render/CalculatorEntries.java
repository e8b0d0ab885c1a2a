package almanac.render;

import almanac.data.Formula;
import almanac.data.Fractions;
import almanac.data.Score;
import almanac.data.Scoring;
import almanac.value.Rational;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be entered in a calculator for one that was scored in a group. */
final class CalculatorEntries {
  private final Scoring scheme;
  private final CalculatorFields fields;
  private final Map<String, String> entries = new LinkedHashMap<>();

  private CalculatorEntries(Scoring scheme) {
    this.scheme = scheme;
    this.fields = new CalculatorFields(scheme);
  }

  /** Texts by the names of fields; blank ones are left out. */
  static Map<String, String> of(Scoring scheme, Score score) {
    CalculatorEntries entries = new CalculatorEntries(scheme);
    score.items().forEach(item -> entries.add(score, item));
    return entries.entries;
  }

  /** The same as an address has it behind its question mark. */
  static String query(Scoring scheme, Score score) {
    return of(scheme, score).entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void add(Score score, Score.OfItem item) {
    fields.inputs(item.item()).forEach(name -> add(score, name));
    fields.ofGroup(item.item()).forEach(of -> add(score, of));
    CalculatorFields.placed(item)
        .ifPresent(
            placed -> {
              entries.put(CalculatorFields.place(item.item()), String.valueOf(placed.place()));
              if (CalculatorFields.needsLast(item.item())) {
                entries.put(CalculatorFields.last(item.item()), String.valueOf(placed.last()));
              }
            });
  }

  private void add(Score score, String input) {
    Rational size = scheme.input(input).orElseThrow().unit().size();
    put(input, Optional.ofNullable(score.entrant().values().get(input)), size);
  }

  private void add(Score score, Formula.OfGroup of) {
    put(CalculatorFields.ofGroup(of), score.ofGroup(of), CalculatorFields.size(scheme, of));
  }

  private void put(String field, Optional<Rational> value, Rational size) {
    value.ifPresent(v -> entries.put(field, Fractions.exact(v.dividedBy(size))));
  }
}
