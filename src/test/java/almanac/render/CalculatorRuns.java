package almanac.render;

import almanac.data.DatasetReader;
import almanac.data.Entrant;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.Score;
import almanac.data.ScoreItem;
import almanac.data.Scorer;
import almanac.data.Scoring;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.value.Rational;
import almanac.value.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Members of random groups, with what the build's engine gives them. */
public final class CalculatorRuns {
  private final Scoring scheme;
  private final Random random;
  private final List<Rational> bounds;

  private CalculatorRuns(Scoring scheme, long seed) {
    this.scheme = scheme;
    this.random = new Random(seed);
    this.bounds = scheme.items().stream().flatMap(item -> bounds(item)).distinct().toList();
  }

  /**
   * One to be entered in the calculator.
   *
   * @param entries by the names of fields
   * @param points of each item, then of each group of items where there are several, then of all
   */
  public record Run(Map<String, String> entries, List<Rational> points) {}

  /** So many members at least, always the same of the same seed. */
  public static List<Run> of(Path data, int runs, long seed) {
    Scoring scheme = scheme(data);
    CalculatorRuns random = new CalculatorRuns(scheme, seed);
    List<Run> all = new ArrayList<>();
    while (all.size() < runs) {
      Scorer.score(scheme, random.group()).forEach(score -> all.add(run(scheme, score)));
    }
    return all;
  }

  private static Scoring scheme(Path data) {
    try {
      SourceFile file = new SourceFile(data.toString(), Files.readString(data));
      return new DatasetReader(Units.standard(), new Diagnostics())
          .read(file, path -> Optional.empty())
          .orElseThrow()
          .scoring()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run run(Scoring scheme, Score score) {
    List<Rational> points = new ArrayList<>();
    scheme.items().forEach(item -> points.add(score.of(item.name()).points()));
    points.add(score.total());
    if (scheme.groups().size() > 1) {
      scheme.groups().forEach(group -> points.add(score.total(group)));
    }
    return new Run(CalculatorEntries.of(scheme, score), points);
  }

  /** Every number of a rule at which something may change. */
  private static Stream<Rational> bounds(ScoreItem item) {
    Stream<Rational> bands =
        item.bands().values().stream().flatMap(b -> b.bounds().stream()).map(b -> b.from().value());
    Stream<Formula> formulas = item.rule().formulas().flatMap(CalculatorRuns::all);
    Stream<Rational> constants =
        formulas
            .filter(Formula.Constant.class::isInstance)
            .map(formula -> ((Formula.Constant) formula).measure().value());
    Stream<Rational> own = Stream.empty();
    if (item.rule() instanceof Rule.Banded banded) {
      own = banded.band().bounds().stream().map(bound -> bound.from().value());
    } else if (item.rule() instanceof Rule.Each each) {
      own = each.tiers().stream().map(tier -> Rational.of(tier.from(), 1));
    }
    return Stream.of(bands, constants, own).flatMap(all -> all);
  }

  private static Stream<Formula> all(Formula formula) {
    return Stream.concat(Stream.of(formula), formula.parts().stream().flatMap(CalculatorRuns::all));
  }

  private List<Entrant> group() {
    List<Entrant> group = new ArrayList<>();
    int size = 1 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      Map<String, Rational> values = new LinkedHashMap<>();
      for (Scoring.Input input : scheme.inputs()) {
        if (random.nextInt(7) > 0) {
          values.put(input.name().value(), within(input, value(input, values)));
        }
      }
      group.add(new Entrant("M" + i, values));
    }
    return group;
  }

  private static Rational within(Scoring.Input input, Rational value) {
    Rational least = input.least().map(m -> m.value()).orElse(value);
    Rational raised = value.compareTo(least) < 0 ? least : value;
    Rational most = input.most().map(m -> m.value()).orElse(raised);
    return raised.compareTo(most) > 0 ? most : raised;
  }

  /** Small and huge numbers, long decimals and fractions, bounds and what is just beside them. */
  private Rational value(Scoring.Input input, Map<String, Rational> before) {
    Rational size = input.unit().size();
    Rational bound = bounds.get(random.nextInt(bounds.size()));
    return switch (random.nextInt(9)) {
      case 0 -> Rational.ZERO;
      case 1 -> bound;
      case 2 -> bound.plus(Rational.of(random.nextInt(3) - 1, 1_000_000_000));
      case 3 -> other(before).times(bound);
      case 4 -> other(before);
      case 5 -> size.times(new Rational(new BigInteger(90, random), BigInteger.TEN.pow(15)));
      case 6 -> size.times(new Rational(new BigInteger(100, random), BigInteger.ONE));
      case 7 -> size.times(Rational.of(random.nextInt(2_000) - 400, 1 + random.nextInt(12)));
      default -> size.times(Rational.of(random.nextInt(130), 1));
    };
  }

  private Rational other(Map<String, Rational> before) {
    List<Rational> values = List.copyOf(before.values());
    return values.isEmpty() ? Rational.ONE : values.get(random.nextInt(values.size()));
  }
}
