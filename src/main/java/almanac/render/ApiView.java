package almanac.render;

import java.util.List;

/**
 * How programs read the site's data.
 *
 * @param body the author's words, above all else; may be empty
 * @param files at fixed addresses, and what each is
 * @param rules what a program may rely on, and how numbers are written
 * @param examples ready to run
 */
public record ApiView(
    ShellView shell,
    String kicker,
    String title,
    Html lede,
    Html body,
    List<Entry> files,
    List<FactView> rules,
    List<Example> examples) {
  public ApiView {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /**
   * A file, or files that are named alike.
   *
   * @param address as it is written behind the site's own
   * @param href of the file, or of one of them
   */
  public record Entry(String address, String href, String what) {}

  /**
   * A few lines in a language of programs.
   *
   * @param tool the program that runs them, {@code python}; no two are the same
   * @param title of the tool, for readers
   * @param text what is to be known of it; may be empty
   */
  public record Example(String tool, String title, String text, String code) {}
}
