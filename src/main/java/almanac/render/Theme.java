package almanac.render;

import almanac.source.Resources;
import java.util.List;

/** The theme that comes with the program; files are named as below {@code templates/}. */
public final class Theme {
  public static final List<String> ASSETS =
      List.of("assets/site.js", "assets/style.css", "assets/theme.js");

  /** Style sheets of print editions. */
  public static final List<String> PRINT = List.of("print/book.css", "print/edition.css");

  public static final List<String> STRINGS = List.of("strings/en.yaml", "strings/zh.yaml");

  public static final List<String> TEMPLATES =
      List.of(
          "layout/shell.jte",
          "page/404.jte",
          "page/api.jte",
          "page/chapter.jte",
          "page/collection.jte",
          "page/contents.jte",
          "page/dataset.jte",
          "page/datasets.jte",
          "page/embed.jte",
          "page/figure.jte",
          "page/figures.jte",
          "page/home.jte",
          "page/infographic.jte",
          "page/notes.jte",
          "page/page.jte",
          "page/redirect.jte",
          "page/scheme.jte",
          "page/search.jte",
          "page/row.jte",
          "page/volume.jte",
          "part/about.jte",
          "part/calculator.jte",
          "part/cards.jte",
          "part/cite.jte",
          "part/cover.jte",
          "part/facets.jte",
          "part/facts.jte",
          "part/figure.jte",
          "part/fields.jte",
          "part/fieldvalues.jte",
          "part/files.jte",
          "part/found.jte",
          "part/grid.jte",
          "part/head.jte",
          "part/keys.jte",
          "part/links.jte",
          "part/marks.jte",
          "part/note.jte",
          "part/pager.jte",
          "part/policy.jte",
          "part/revision.jte",
          "part/row.jte",
          "part/table.jte",
          "part/toc.jte",
          "part/uses.jte",
          "part/values.jte",
          "part/workings.jte",
          "print/edition.jte");

  private static final String FOLDER = "almanac/theme/";

  private Theme() {}

  /** A file of the theme, which must be one of those listed here. */
  public static byte[] bytes(String name) {
    return Resources.bytes(FOLDER + name);
  }

  public static String text(String name) {
    return Resources.text(FOLDER + name);
  }
}
