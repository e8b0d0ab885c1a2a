package almanac.render;

import almanac.publish.Artifact;
import almanac.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** For each page that a language lacks, a page that says so and leads to the one that exists. */
final class UntranslatedProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    List<Artifact> pages = new ArrayList<>();
    for (Map<String, Page> translations : press.site().pages().values()) {
      Page page = translations.values().iterator().next();
      for (String language : press.languages()) {
        if (!translations.containsKey(language) && !page.isListed()) {
          pages.add(artifact(press, language, page));
        }
      }
    }
    return pages;
  }

  private static Artifact artifact(Press press, String language, Page page) {
    Here here = press.here(language, page.path(), page.document().file().start());
    return press.page(
        here, "page/page", Grounds.ofTitle(press, language, page), () -> view(press, here, page));
  }

  private static PageView view(Press press, Here here, Page page) {
    String title = here.speech().words().get("untranslated");
    String window = title + " · " + page.title().plain();
    ShellView shell =
        press.shells().of(here, window, "", Chapters.crumbs(press, here, page.path()));
    return PageView.plain(shell, title, body(press, here, page));
  }

  private static Html body(Press press, Here here, Page page) {
    Words own = press.speech(page.language()).words();
    Words words = here.speech().words();
    Html text = Html.of(words.get("untranslated.text", own.get("language.name")));
    String link =
        "<a href=\"%s\" hreflang=\"%s\" lang=\"%s\">%s</a>"
            .formatted(
                here.to(page.address()),
                own.tag(),
                own.tag(),
                Html.of(page.title().plain()).text());
    return new Html("<p>" + text.text() + "</p>\n<p>" + link + "</p>\n");
  }
}
