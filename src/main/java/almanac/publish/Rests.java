package almanac.publish;

import java.util.Set;

/** What a file was made from: the cells whose numbers or words it shows, by their names. */
@FunctionalInterface
public interface Rests {
  /** What nothing was said of: any edit may change the file. */
  Rests ON_ANYTHING = cells -> true;

  /** A file that no cell changes. */
  Rests ON_NOTHING = cells -> false;

  /** Whether the file shows what one of the cells holds, or says what was made of it. */
  boolean on(Set<String> cells);

  /** Whether the file shows but an order, a place or a count of rows in which a cell has a say. */
  default boolean inOrderOf(Set<String> cells) {
    return false;
  }
}
