package almanac.data;

import almanac.value.Measure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a rule computes of a member's inputs. Amounts of money are in their base unit. */
public sealed interface Formula {

  /** A number that stands in the rule. */
  record Constant(Measure measure) implements Formula {}

  /** What is entered for the member. */
  record Input(String name) implements Formula {}

  /** The points that a band of the item gives. */
  record Banded(String name) implements Formula {}

  /** The same with the other sign. */
  record Negative(Formula of) implements Formula {}

  /** {@code + - * /}. */
  record Binary(char operator, Formula left, Formula right) implements Formula {}

  /** The smallest or the largest of several. */
  record Extreme(boolean largest, List<Formula> of) implements Formula {
    public Extreme {
      of = List.copyOf(of);
    }
  }

  /** Of an input, over all of the group for which it is not blank: {@code max(growth[*])}. */
  record OfGroup(Function function, String input) implements Formula {}

  /** What is computed over the group. */
  enum Function {
    SUM,
    MEAN,
    MAX,
    MIN,
    COUNT;

    /** As authors write it. */
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it is computed from, one step down. */
  default List<Formula> parts() {
    if (this instanceof Binary binary) {
      return List.of(binary.left(), binary.right());
    }
    if (this instanceof Negative negative) {
      return List.of(negative.of());
    }
    return this instanceof Extreme extreme ? extreme.of() : List.of();
  }

  /** The names of the inputs in it that are the member's own, each once, in order. */
  default List<String> inputs() {
    return names().distinct().toList();
  }

  private Stream<String> names() {
    return this instanceof Input input
        ? Stream.of(input.name())
        : parts().stream().flatMap(Formula::names);
  }
}
