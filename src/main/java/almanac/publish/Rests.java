package almanac.publish;

/** What a file was made from: the cells whose numbers or words it shows, by their names. */
public interface Rests {
  /** What nothing was said of: any edit may change the file. */
  Rests ON_ANYTHING = cell -> true;

  /** A file that no cell changes. */
  Rests ON_NOTHING = cell -> false;

  /** Whether the file shows what the cell of that name holds, or says what was made of it. */
  boolean on(String cell);

  /** Whether the cell only has a say in the order of what the file shows. */
  default boolean inOrderOf(String cell) {
    return false;
  }
}
