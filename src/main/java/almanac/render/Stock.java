package almanac.render;

import almanac.source.Memo;
import gg.jte.TemplateEngine;

/** What a press can use again at the next build of a site: charts drawn, templates compiled. */
public final class Stock {
  final Drawings drawings = new Drawings();
  final Memo<TemplateEngine> engines = new Memo<>();
}
