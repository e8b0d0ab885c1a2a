package almanac.render;

import almanac.publish.Artifact;
import almanac.site.Page;
import java.util.List;

/** A home page for a site whose author wrote none: what there is to read. */
final class HomeProducer implements Producer {
  private static final String PATH = "index";

  @Override
  public List<Artifact> produce(Press press) {
    return press.site().pages().containsKey(PATH)
        ? List.of()
        : press.languages().stream().map(language -> artifact(press, language)).toList();
  }

  private static Artifact artifact(Press press, String language) {
    Here here = press.here(language, PATH, press.site().config().at());
    return press.page(
        here, "page/home", Grounds.ofAllTitles(press, language), () -> view(press, here));
  }

  private static HomeView view(Press press, Here here) {
    String title = here.speech().text(press.site().config().title());
    return new HomeView(
        press.shells().of(here, title, "", List.of()),
        title,
        Html.NONE,
        List.of(),
        List.of(),
        pages(press, here),
        List.of(),
        Homes.datasets(press, here),
        List.of(),
        List.of());
  }

  private static Html pages(Press press, Here here) {
    StringBuilder list = new StringBuilder();
    for (Page page : press.site().allPages()) {
      if (page.language().equals(here.language())) {
        String title = Html.of(page.title().plain()).text();
        list.append("<li><a href=\"%s\">%s</a></li>\n".formatted(here.to(page.address()), title));
      }
    }
    return list.isEmpty() ? Html.NONE : new Html("<ul>\n" + list + "</ul>\n");
  }
}
