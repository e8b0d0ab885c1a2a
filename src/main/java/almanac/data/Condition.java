package almanac.data;

import almanac.value.Relation;

/** What a case of a rule asks for. */
public sealed interface Condition {

  /** An input is left blank, or is not. */
  record Blank(String input, boolean blank) implements Condition {}

  /** Two values compare; false where one of them is blank. */
  record Compared(Formula left, Relation relation, Formula right) implements Condition {}
}
