package almanac.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The theme that comes with the program; files are named as below {@code templates/}. */
public final class Theme {
  public static final List<String> ASSETS =
      List.of("assets/site.js", "assets/style.css", "assets/theme.js");

  public static final List<String> STRINGS = List.of("strings/en.yaml", "strings/zh.yaml");

  public static final List<String> TEMPLATES =
      List.of(
          "layout/shell.jte",
          "page/404.jte",
          "page/chapter.jte",
          "page/contents.jte",
          "page/dataset.jte",
          "page/datasets.jte",
          "page/figure.jte",
          "page/home.jte",
          "page/notes.jte",
          "page/page.jte",
          "part/about.jte",
          "part/cards.jte",
          "part/facts.jte",
          "part/figure.jte",
          "part/files.jte",
          "part/grid.jte",
          "part/head.jte",
          "part/keys.jte",
          "part/links.jte",
          "part/marks.jte",
          "part/note.jte",
          "part/pager.jte",
          "part/revision.jte",
          "part/row.jte",
          "part/table.jte",
          "part/toc.jte");

  private Theme() {}

  /** A file of the theme, which must be one of those listed here. */
  public static byte[] bytes(String name) {
    try (InputStream in = Theme.class.getResourceAsStream("/almanac/theme/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("the theme has no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
