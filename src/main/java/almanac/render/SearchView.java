package almanac.render;

import java.util.List;
import java.util.Locale;

/**
 * The page that shows what was found; without a script, all pages from A to Z.
 *
 * @param data the address of the catalogue of data
 */
public record SearchView(ShellView shell, String title, List<Letter> letters, String data) {
  public SearchView {
    letters = List.copyOf(letters);
  }

  /**
   * Pages whose titles begin with one letter.
   *
   * @param letter one of A to Z, or {@code #} for the rest
   */
  public record Letter(String letter, List<LinkView> pages) {
    public Letter {
      pages = List.copyOf(pages);
    }

    /** A name of ASCII letters. */
    public String anchor() {
      return letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT);
    }
  }
}
