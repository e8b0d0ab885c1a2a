package almanac.site;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.List;
import java.util.Map;

/** Finds pages that are not there in every language of the site; readers are told so there. */
final class MissingPageCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    for (Map<String, Page> translations : site.pages().values()) {
      if (site.parent(translations.values().iterator().next().path()).isPresent()) {
        continue; // the list that it belongs to tells in which languages it stands
      }
      List<String> missing =
          site.config().languages().stream().filter(l -> !translations.containsKey(l)).toList();
      if (!missing.isEmpty()) {
        diagnostics.report(missing(translations.values().iterator().next(), missing));
      }
    }
  }

  private static Diagnostic missing(Page page, List<String> languages) {
    String first = languages.get(0);
    return Diagnostic.note(
            "missing-translation",
            page.document().file().start(),
            "the page \"" + page.path() + "\" is missing in " + String.join(", ", languages))
        .withHint("write content/" + first + "/" + page.path() + ".md");
  }
}
