package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the keys in brackets to the key fields of a dataset. */
final class Keyring {
  private final Dataset dataset;
  private final Standing standing;
  private final Diagnostics diagnostics;
  private final Map<String, List<Expr.Key>> sorted = new LinkedHashMap<>();

  Keyring(Dataset dataset, Standing standing, Diagnostics diagnostics) {
    this.dataset = dataset;
    this.standing = standing;
    this.diagnostics = diagnostics;
  }

  /**
   * What is picked of a key field.
   *
   * @param several by {@code *}, by a range, or by more than one key
   * @param open by {@code *} or a range: what has no row is passed over
   */
  record Picked(List<String> values, boolean several, boolean open) {
    static Picked one(String value) {
      return new Picked(List.of(value), false, false);
    }
  }

  /**
   * By the key field's name; a field without a key is not in it. Empty after a mistake, which is
   * reported.
   */
  Optional<Map<String, Picked>> sort(List<Expr.Key> keys) {
    Stream<Expr.Key> words = keys.stream().filter(k -> !(k.pick() instanceof Expr.Pick.All));
    Stream<Expr.Key> stars = keys.stream().filter(k -> k.pick() instanceof Expr.Pick.All);
    for (Expr.Key key : Stream.concat(words, stars).toList()) {
      Optional<Field> field = field(key);
      if (field.isEmpty()) {
        return Optional.empty();
      }
      sorted.computeIfAbsent(field.get().name(), f -> new ArrayList<>()).add(key);
    }
    return picked();
  }

  private Optional<Field> field(Expr.Key key) {
    List<Field> fields = key.field().isPresent() ? named(key.field().get()) : dataset.keyFields();
    if (fields.isEmpty()) {
      if (key.field().isEmpty()) {
        diagnostics.report(unknown(key, List.of()));
      }
      return Optional.empty();
    }
    List<Field> fitting = fitting(key, fields);
    if (fitting.isEmpty()) {
      diagnostics.report(unknown(key, fields));
    } else if (fitting.size() > 1) {
      diagnostics.report(ambiguous(key, fitting));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private List<Field> named(Text name) {
    List<Field> found =
        dataset.keyFields().stream().filter(f -> f.name().equals(name.value())).toList();
    if (found.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-field",
                  name.span(),
                  "\"" + name + "\" is no key field of \"" + dataset.name() + "\"")
              .withHint(Suggestion.didYouMean(name.value(), dataset.primaryKey())));
    }
    return found;
  }

  private List<Field> fitting(Expr.Key key, List<Field> fields) {
    if (key.pick() instanceof Expr.Pick.One one) {
      return fields.stream().filter(f -> fits(one.word().value(), f)).toList();
    }
    if (key.pick() instanceof Expr.Pick.Range range) {
      return fields.stream()
          .filter(f -> isCategory(range.from(), f) && isCategory(range.to(), f))
          .toList();
    }
    List<Field> free = fields.stream().filter(f -> !sorted.containsKey(f.name())).toList();
    List<Field> things = free.stream().filter(f -> !f.type().isTime()).toList();
    return things.isEmpty() ? free : things;
  }

  private boolean fits(String word, Field field) {
    if (field.type().isTime()) {
      return Period.parse(word).isPresent();
    }
    return field.category(word).isPresent()
        || (field.categories().isEmpty() && dataset.look().keys(field.name()).contains(word));
  }

  private static boolean isCategory(Text word, Field field) {
    return field.category(word.value()).isPresent();
  }

  private Diagnostic unknown(Expr.Key key, List<Field> fields) {
    List<String> known = new ArrayList<>();
    for (Field field : fields) {
      known.addAll(values(field));
    }
    String written = key.text().value().strip();
    String word = key.pick() instanceof Expr.Pick.One one ? one.word().value() : written;
    String near = Suggestion.didYouMean(word, known);
    return Diagnostic.error(
            "unknown-key",
            key.text().span(),
            "\"" + written + "\" fits no key of \"" + dataset.name() + "\"")
        .withHint(near.isEmpty() && !known.isEmpty() ? "its keys are " + shortened(known) : near);
  }

  private List<String> values(Field field) {
    return field.categories().isEmpty()
        ? List.copyOf(dataset.look().keys(field.name()))
        : field.categories().stream().map(Field.Category::name).toList();
  }

  /** The first dozen. */
  static String shortened(List<String> words) {
    String all = String.join(", ", words.subList(0, Math.min(12, words.size())));
    return words.size() > 12 ? all + " …" : all;
  }

  private static Diagnostic ambiguous(Expr.Key key, List<Field> fitting) {
    String written = key.text().value().strip();
    List<String> ways = fitting.stream().map(f -> "[" + f.name() + ": " + written + "]").toList();
    return Diagnostic.error(
            "ambiguous-key",
            key.text().span(),
            "\""
                + written
                + "\" fits more than one key, "
                + String.join(" and ", fitting.stream().map(Field::name).toList()))
        .withHint("write " + String.join(" or ", ways));
  }

  private Optional<Map<String, Picked>> picked() {
    Map<String, Picked> picked = new LinkedHashMap<>();
    for (Map.Entry<String, List<Expr.Key>> entry : sorted.entrySet()) {
      Field field = dataset.field(entry.getKey()).orElseThrow();
      List<String> values = new ArrayList<>();
      boolean open = false;
      for (Expr.Key key : entry.getValue()) {
        Picked of = picked(key, field);
        if (of.values().isEmpty() && key.pick() instanceof Expr.Pick.Range) {
          return Optional.empty();
        }
        of.values().stream().filter(v -> !values.contains(v)).forEach(values::add);
        open |= of.several();
      }
      picked.put(entry.getKey(), new Picked(values, open || entry.getValue().size() > 1, open));
    }
    return Optional.of(picked);
  }

  private Picked picked(Expr.Key key, Field field) {
    if (key.pick() instanceof Expr.Pick.One one) {
      return field.type().isTime() ? span(one.word().value()) : Picked.one(one.word().value());
    }
    return key.pick() instanceof Expr.Pick.Range range
        ? new Picked(range(range, key, field), true, true)
        : new Picked(all(field), true, true);
  }

  /** A period with rows of its own, or else those within it: {@code 2015..2017}. */
  private Picked span(String word) {
    Period period = Period.parse(word).orElseThrow();
    List<Period> there = dataset.look().periods();
    List<String> within =
        there.stream().filter(p -> holds(period, p)).map(Period::toString).toList();
    return there.contains(period) || within.isEmpty() || !word.contains("..")
        ? Picked.one(word)
        : new Picked(within, true, true);
  }

  private static boolean holds(Period outer, Period inner) {
    return outer.start() <= inner.start()
        && inner.start() + inner.months() <= outer.start() + outer.months();
  }

  private List<String> range(Expr.Pick.Range range, Expr.Key key, Field field) {
    List<String> names = field.categories().stream().map(Field.Category::name).toList();
    int from = names.indexOf(range.from().value());
    int to = names.indexOf(range.to().value());
    if (from > to) {
      diagnostics.report(
          Diagnostic.error(
                  "wrong-range",
                  key.text().span(),
                  "\"" + range.from() + "\" comes after \"" + range.to() + "\"")
              .withHint("write " + range.to() + ".." + range.from()));
      return List.of();
    }
    return names.subList(from, to + 1);
  }

  /** All categories but the total; of periods none after the one in force. */
  private List<String> all(Field field) {
    if (field.type().isTime()) {
      return dataset.look().periods().stream()
          .filter(p -> standing.period().map(now -> p.compareTo(now) <= 0).orElse(true))
          .map(Period::toString)
          .toList();
    }
    return values(field).stream().filter(v -> !field.total().equals(Optional.of(v))).toList();
  }
}
