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

  /** Whether one of the cells has a say in the order of what the file shows. */
  default boolean inOrderOf(Set<String> cells) {
    return false;
  }
}
