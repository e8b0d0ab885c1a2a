package almanac.render;

import almanac.publish.Artifact;
import almanac.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each page that a language lacks, a page that says so and leads to the one that exists. */
final class UntranslatedProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    List<Artifact> pages = new ArrayList<>();
    for (Map<String, Page> translations : press.site().pages().values()) {
      Page page = translations.values().iterator().next();
      for (String language : press.languages()) {
        if (!translations.containsKey(language) && !PageProducer.MADE.contains(page.layout())) {
          pages.add(artifact(press, language, page));
        }
      }
    }
    return pages;
  }

  private static Artifact artifact(Press press, String language, Page page) {
    Here here = press.here(language, page.path(), page.document().file().start());
    Words words = here.speech().words();
    String title = words.get("untranslated");
    Words own = press.speech(page.language()).words();
    String name = Html.of(page.title().plain()).text();
    String link =
        "<a href=\""
            + here.to(page.address())
            + "\" hreflang=\""
            + own.tag()
            + "\" lang=\""
            + own.tag()
            + "\">"
            + name
            + "</a>";
    String text = Html.of(words.get("untranslated.text", own.get("language.name"))).text();
    Html body = new Html("<p>" + text + "</p>\n<p>" + link + "</p>\n");
    ShellView shell =
        press
            .shells()
            .of(
                here,
                page.path(),
                title + " · " + page.path(),
                "",
                Chapters.crumbs(press, here, page.path()));
    return press.page(
        here,
        "page/page",
        new PageView(
            shell,
            "",
            title,
            Html.NONE,
            List.of(),
            List.of(),
            List.of(),
            body,
            Optional.empty(),
            Optional.empty()));
  }
}
