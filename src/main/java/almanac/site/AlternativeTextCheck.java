package almanac.site;

import almanac.content.Places;
import almanac.content.Tree;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import org.commonmark.node.Image;

/**
 * Finds images that say nothing to those who do not see them (WCAG 2.2, 1.1.1); figures have
 * findings.
 */
final class AlternativeTextCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    for (Page page : site.allPages()) {
      for (Prose prose : Passages.of(page)) {
        Tree.all(prose.node(), Image.class).stream()
            .filter(image -> !image.getDestination().startsWith("figure:"))
            .filter(image -> prose.plain(image).isBlank())
            .forEach(image -> diagnostics.report(missing(page, image)));
      }
    }
  }

  private static Diagnostic missing(Page page, Image image) {
    String file = image.getDestination();
    return Diagnostic.warning(
            "missing-alt",
            Places.of(page.document().file(), image),
            "the image \"" + file + "\" has no alternative text")
        .withHint("say what it shows: ![…](" + file + ")");
  }
}
