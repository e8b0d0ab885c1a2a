package almanac.render;

import almanac.source.Memo;
import gg.jte.TemplateEngine;
import java.nio.file.Path;

/** What a press can use again at the next build of a site: charts drawn, templates compiled. */
public final class Stock {
  final Path templates;
  final Drawings drawings = new Drawings();
  final Memo<TemplateEngine> engines = new Memo<>();

  private Stock(Path templates) {
    this.templates = templates;
  }

  /** An empty one; compiled templates of a root are kept in it from run to run. */
  public static Stock of(Path root) {
    return new Stock(root.resolve(".almanac").resolve("templates"));
  }
}
