package almanac.markup;

import java.util.List;

/**
 * A piece of a page's text that readers see as one: a paragraph, a heading, a row of a table, a
 * word with its meaning.
 *
 * @param parts never none; more than one are the cells of a row
 */
public record Passage(List<Part> parts) {
  public Passage {
    parts = List.copyOf(parts);
  }

  /**
   * Text that is read without a break.
   *
   * @param anchor the nearest one at it or before it; empty above the page's first
   * @param name it names what follows: a heading, the head of a row or a column, a word
   * @param text plain, without line breaks; never empty
   */
  public record Part(String anchor, boolean name, String text) {}
}
