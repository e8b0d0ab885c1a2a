package almanac.render;

import almanac.publish.Artifact;
import java.util.List;

/** The page that a server shows for an address that leads nowhere; its links start at the root. */
final class NotFoundProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    String language = press.site().config().mainLanguage();
    Here here = press.here(language, "404", press.site().config().at());
    String title = here.speech().words().get("404.title");
    ShellView shell = rooted(press.shells().of(here, title, "", List.of()));
    List<NotFoundView.Part> parts = press.languages().stream().map(l -> part(press, l)).toList();
    return List.of(press.page(here, "page/404", new NotFoundView(shell, parts)));
  }

  private static NotFoundView.Part part(Press press, String language) {
    Here here = press.here(language, "index", press.site().config().at());
    ShellView shell = press.shells().of(here, "", "", List.of());
    List<LinkView> links = new java.util.ArrayList<>();
    String root =
        language.equals(press.site().config().mainLanguage()) ? "/" : "/" + language + "/";
    links.add(LinkView.of(here.speech().words().get("nav.home"), root + "index.html"));
    shell.nav().forEach(link -> links.add(LinkView.of(link.text(), root + link.href())));
    return new NotFoundView.Part(here.speech().words(), links);
  }

  private static ShellView rooted(ShellView shell) {
    return new ShellView(
        shell.words(),
        shell.title(),
        shell.description(),
        "/",
        rooted(shell.home()),
        shell.tagline(),
        shell.nav().stream().map(NotFoundProducer::rooted).toList(),
        shell.translations().stream()
            .map(
                t ->
                    new ShellView.Translation(
                        t.tag(), t.text(), "/" + t.href().replace("404.html", "index.html"), false))
            .toList(),
        List.of(),
        shell.footer().stream().map(NotFoundProducer::rooted).toList(),
        shell.asOf(),
        shell.version());
  }

  private static LinkView rooted(LinkView link) {
    return new LinkView(link.text(), "/" + link.href(), false);
  }
}
