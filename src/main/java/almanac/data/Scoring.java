package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme by which members of a group are given points: rules that can be executed, how unclear
 * ones were read, and examples that were computed with them.
 *
 * @param about who is assessed, when, by whom: terms with what is said of them
 * @param inputs what is known of each member
 * @param max all points that can be had, where the author wrote them
 * @param ties how places are counted after a tie, where a rule does not say it itself
 */
public record Scoring(
    List<Term> about,
    List<Input> inputs,
    List<Group> groups,
    List<ScoreItem> items,
    Optional<Maximum> max,
    Ties ties,
    List<Reading> readings,
    List<Example> examples) {
  public Scoring {
    about = List.copyOf(about);
    inputs = List.copyOf(inputs);
    groups = List.copyOf(groups);
    items = List.copyOf(items);
    readings = List.copyOf(readings);
    examples = List.copyOf(examples);
  }

  /** How places are counted after several that share one. */
  public enum Ties {
    /** 1, 2, 2, 3. */
    DENSE,
    /** 1, 2, 2, 4. */
    STANDARD
  }

  /** A term with what is said of it. */
  public record Term(Localized term, Localized text) {}

  /**
   * Something that is known of each member of the group.
   *
   * @param unit of the numbers that are entered
   * @param least no smaller number can be entered
   * @param most no larger number can be entered
   */
  public record Input(
      Text name, Localized title, Unit unit, Optional<Measure> least, Optional<Measure> most) {}

  /**
   * Items that belong together.
   *
   * @param name {@code items} and {@code bonus} for those of the two lists that name no group
   */
  public record Group(String name, Optional<Localized> title, Optional<Maximum> max) {}

  /** Points that cannot be exceeded, as they were written. */
  public record Maximum(Text text, Rational points) {}

  /**
   * How a rule was read that can be understood in more than one way.
   *
   * @param items names of the items that it is about; empty for the whole scheme
   * @param unclear what can be understood in more than one way
   * @param reading how it was read
   */
  public record Reading(
      List<String> items, Localized unclear, Localized reading, Optional<Alternative> otherwise) {
    public Reading {
      items = List.copyOf(items);
    }
  }

  /**
   * Another reading that can be executed as well.
   *
   * @param ties instead of the scheme's
   * @param rules of items, by their names, instead of their own
   */
  public record Alternative(Localized title, Optional<Ties> ties, Map<String, Rule> rules) {
    public Alternative {
      rules = Map.copyOf(rules);
    }
  }

  /**
   * A member of the group of examples.
   *
   * @param written what was entered, in the unit of each input, by its name; blank ones left out
   * @param total what must come out
   */
  public record Example(Text name, Map<String, Measure> written, Optional<Total> total) {
    public Example {
      written = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(written));
    }

    /** The example as one to be scored. */
    public Entrant entrant() {
      return Entrant.of(name.value(), written);
    }
  }

  /** What must come out of an example. */
  public record Total(Span at, Measure points) {}

  public Optional<Input> input(String name) {
    return inputs.stream().filter(input -> input.name().value().equals(name)).findFirst();
  }

  /** The items of the group, in order. */
  public List<ScoreItem> items(Group group) {
    return items.stream().filter(item -> item.group().equals(group.name())).toList();
  }

  /** The most that all of the items can give. */
  public Rational maximum() {
    return maximum(items);
  }

  /** The most that these items can give. */
  public static Rational maximum(List<ScoreItem> items) {
    return items.stream().map(item -> item.max().points()).reduce(Rational.ZERO, Rational::plus);
  }

  /** The same scheme, read otherwise. */
  public Scoring with(Alternative other) {
    List<ScoreItem> changed =
        items.stream()
            .map(item -> item.with(other.rules().getOrDefault(item.name(), item.rule())))
            .toList();
    return new Scoring(
        about, inputs, groups, changed, max, other.ties().orElse(ties), readings, examples);
  }

  /** The scores of the examples, taken as one group. */
  public List<Score> scored() {
    return Scorer.score(this, examples.stream().map(Example::entrant).toList());
  }

  /** Whether the dataset's table is that of the items themselves. */
  public boolean isTableOf(Dataset dataset) {
    return dataset.fields().get(0).at().equals(items.get(0).written().span());
  }

  /** Every text for readers that is not a title of an item or group. */
  public Stream<Localized> texts() {
    Stream<Stream<Localized>> all =
        Stream.of(
            about.stream().flatMap(term -> Stream.of(term.term(), term.text())),
            inputs.stream().map(Input::title),
            items.stream().flatMap(ScoreItem::texts),
            readings.stream().flatMap(r -> Stream.of(r.unclear(), r.reading())),
            readings.stream().flatMap(r -> r.otherwise().stream()).map(Alternative::title));
    return all.flatMap(texts -> texts);
  }
}
