package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Rational;
import almanac.value.Unit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what gives points from a bound on: {@code from:}, {@code each:} and {@code places:}. */
record BandsReader(FormulaReader formulas, PointsReader points) {
  private static final Pattern PLACES =
      Pattern.compile("([1-9]\\d{0,5})(?:(\\.\\.)([1-9]\\d{0,5})?)?");

  private Diagnostics diagnostics() {
    return formulas.diagnostics();
  }

  /** Bands of a value, the highest first. */
  Optional<Band> band(String name, Optional<Localized> title, FormulaReader.Read of, Entries in) {
    Map<Rational, Text> written = new LinkedHashMap<>();
    List<Band.Bound> bounds = new ArrayList<>();
    for (YamlNode.Entry entry : in.entries("from")) {
      bound(entry, of)
          .filter(bound -> isNew(entry.key(), bound.from().value(), written))
          .ifPresent(bounds::add);
    }
    bounds.sort(Comparator.comparing((Band.Bound b) -> b.from().value()).reversed());
    if (!bounds.isEmpty() && bounds.get(bounds.size() - 1).from().value().signum() > 0) {
      Text lowest = lowest(written);
      gap(lowest, "no band holds what is below " + lowest, "add one from 0 on, such as `0: 0`");
    }
    return bounds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Band(name, title, of.formula(), bounds));
  }

  private static Text lowest(Map<Rational, Text> written) {
    Rational least = written.keySet().stream().min(Rational::compareTo).orElseThrow();
    return Optional.ofNullable(written.get(least)).orElseThrow();
  }

  private Optional<Band.Bound> bound(YamlNode.Entry entry, FormulaReader.Read of) {
    Optional<Measure> from =
        MeasureReader.read(entry.key(), Unit.NUMBER, formulas.units(), diagnostics());
    if (from.isPresent() && !fits(from.get(), of)) {
      diagnostics()
          .report(
              Diagnostic.error(
                      "unit-mismatch",
                      entry.key().span(),
                      "\"" + entry.key() + "\" and \"" + of.at().text() + "\" do not mix")
                  .withHint("give the bound the unit of what it bounds, such as 5000万元"));
      return Optional.empty();
    }
    Optional<Rational> given = given(entry);
    return from.flatMap(f -> given.map(g -> new Band.Bound(f, g)));
  }

  private static boolean fits(Measure bound, FormulaReader.Read of) {
    return bound.number().signum() == 0
        || FormulaReader.dimension(bound.unit()).equals(of.dimension());
  }

  private Optional<Rational> given(YamlNode.Entry entry) {
    return text(entry).flatMap(points::read);
  }

  private Optional<Text> text(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    diagnostics()
        .report(
            Diagnostic.error(
                    "wrong-type", entry.value().at(), "\"" + entry.key() + "\" gives points")
                .withHint("write a number, such as `" + entry.key() + ": 5`"));
    return Optional.empty();
  }

  private <T> boolean isNew(Text key, T value, Map<T, Text> seen) {
    Text earlier = seen.putIfAbsent(value, key);
    if (earlier != null) {
      overlap(key, "\"" + key + "\" begins where \"" + earlier + "\" does");
    }
    return earlier == null;
  }

  private void overlap(Text at, String message) {
    diagnostics()
        .report(
            Diagnostic.error("bands-overlap", at.span(), message)
                .withHint("let each band begin where another one ends"));
  }

  private void gap(Text at, String message, String hint) {
    diagnostics().report(Diagnostic.error("bands-gap", at.span(), message).withHint(hint));
  }

  /** Points for each one: a number, or numbers by the first that gives them. */
  List<Rule.Tier> tiers(Entries in) {
    if (in.node("each").filter(YamlNode.Scalar.class::isInstance).isPresent()) {
      return points.read(in, "each").map(p -> List.of(new Rule.Tier(1, p))).orElse(List.of());
    }
    Map<Integer, Text> seen = new LinkedHashMap<>();
    List<Rule.Tier> tiers = new ArrayList<>();
    for (YamlNode.Entry entry : in.entries("each")) {
      Optional<Rational> given = given(entry);
      ordinal(entry.key())
          .filter(from -> isNew(entry.key(), from, seen))
          .ifPresent(from -> given.ifPresent(p -> tiers.add(new Rule.Tier(from, p))));
    }
    tiers.sort(Comparator.comparingInt(Rule.Tier::from));
    if (!tiers.isEmpty() && tiers.get(0).from() > 1) {
      Text first = Optional.ofNullable(seen.get(tiers.get(0).from())).orElseThrow();
      gap(first, "nothing is said of those before number " + first, "begin with `1: …`");
    }
    return tiers;
  }

  private Optional<Integer> ordinal(Text key) {
    return MeasureReader.read(key, Unit.NUMBER, formulas.units(), diagnostics())
        .map(Measure::value)
        .filter(value -> isOrdinal(value, key))
        .map(value -> value.numerator().intValueExact());
  }

  private boolean isOrdinal(Rational value, Text key) {
    boolean whole = value.denominator().equals(BigInteger.ONE);
    boolean sound = whole && value.signum() > 0 && value.numerator().bitLength() < 31;
    if (!sound) {
      diagnostics()
          .report(
              Diagnostic.error("not-an-integer", key.span(), "\"" + key + "\" counts none of them")
                  .withHint("write the number of the first that gives these points, from 1 on"));
    }
    return sound;
  }

  /** Stretches of places, each beginning behind the one before. */
  List<Rule.Stretch> stretches(Entries in) {
    List<Rule.Stretch> stretches = new ArrayList<>();
    for (YamlNode.Entry entry : in.entries("places")) {
      Optional<Rule.Stretch> stretch = text(entry).flatMap(given -> stretch(entry.key(), given));
      if (stretch.isEmpty()) {
        return List.of();
      }
      follows(stretch.get(), stretches, entry.key());
      stretches.add(stretch.get());
    }
    return stretches;
  }

  private void follows(Rule.Stretch stretch, List<Rule.Stretch> before, Text key) {
    boolean all = before.stream().anyMatch(s -> s.to().isEmpty());
    int taken = before.stream().mapToInt(s -> s.to().orElse(0)).max().orElse(0);
    if (all || stretch.from() <= taken) {
      overlap(key, "the places before have taken " + stretch.from() + " already");
    } else if (stretch.from() > taken + 1) {
      String message = "nothing is said of place " + (taken + 1);
      gap(key, message, "begin with place " + (taken + 1));
    }
  }

  private Optional<Rule.Stretch> stretch(Text key, Text given) {
    Matcher places = PLACES.matcher(key.value());
    if (!places.matches()) {
      return wrong(key, "names no places", "write such as 1..3, 4, or 7.. to the last");
    }
    int from = Integer.parseInt(places.group(1));
    boolean open = places.group(2) != null && places.group(3) == null;
    int to = places.group(3) == null ? from : Integer.parseInt(places.group(3));
    if (to < from) {
      return wrong(key, "goes backwards", "write " + to + ".." + from);
    }
    int dots = given.value().indexOf("..");
    Optional<Rational> high = points.read(dots < 0 ? given : given.part(0, dots));
    Optional<Rational> low = dots < 0 ? high : points.read(given.part(dots + 2, given.length()));
    OptionalInt end = open ? OptionalInt.empty() : OptionalInt.of(to);
    return high.flatMap(h -> low.map(l -> new Rule.Stretch(from, end, h, l)));
  }

  private Optional<Rule.Stretch> wrong(Text at, String message, String hint) {
    diagnostics()
        .report(
            Diagnostic.error("wrong-places", at.span(), "\"" + at + "\" " + message)
                .withHint(hint));
    return Optional.empty();
  }
}
