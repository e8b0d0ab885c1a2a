package almanac.data;

import almanac.value.Relation;
import java.util.stream.Stream;

/** What a case of a rule asks for. */
public sealed interface Condition {

  /** What it looks at. */
  default Stream<Formula> formulas() {
    return this instanceof Compared compared
        ? Stream.of(compared.left(), compared.right())
        : Stream.of(new Formula.Input(((Blank) this).input()));
  }

  /** An input is left blank, or is not. */
  record Blank(String input, boolean blank) implements Condition {}

  /** Two values compare; false where one of them is blank. */
  record Compared(Formula left, Relation relation, Formula right) implements Condition {}
}
