package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Config;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page that a server shows for an address that leads nowhere. It is shown at any address, so
 * its links start at the root of the site: the path of its {@code url}, or else {@code /}.
 */
final class NotFoundProducer implements Producer {
  static final String PATH = "404";

  @Override
  public List<Artifact> produce(Press press) {
    Config config = press.site().config();
    String root = root(config);
    Here here = press.here(config.mainLanguage(), PATH, config.at());
    return List.of(press.page(here, "page/404", rests(press), () -> view(press, here, root)));
  }

  private static Rests rests(Press press) {
    return Ground.of(
        press,
        press.site().config().mainLanguage(),
        ground -> press.languages().forEach(l -> Grounds.navigation(press, l, ground)));
  }

  private static NotFoundView view(Press press, Here here, String root) {
    String title = here.speech().words().get("404.title");
    ShellView shell = rooted(press.shells().of(here, title, "", List.of()), root);
    List<NotFoundView.Part> parts =
        press.languages().stream().map(language -> part(press, language, root)).toList();
    return new NotFoundView(shell, parts);
  }

  private static String root(Config config) {
    return config.url().flatMap(url -> path(url.value())).orElse("/");
  }

  /** Of an address, with a slash at its end; empty where it has none. */
  private static Optional<String> path(String url) {
    try {
      return Optional.ofNullable(new URI(url).getRawPath())
          .filter(path -> path.startsWith("/"))
          .map(path -> path.endsWith("/") ? path : path + "/");
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static NotFoundView.Part part(Press press, String language, String root) {
    Config config = press.site().config();
    Here here = press.here(language, "index", config.at());
    ShellView shell = press.shells().of(here, "", "", List.of());
    String home = language.equals(config.mainLanguage()) ? root : root + language + "/";
    List<LinkView> links = new ArrayList<>();
    links.add(LinkView.of(here.speech().words().get("nav.home"), home + "index.html"));
    shell.nav().forEach(link -> links.add(LinkView.of(link.text(), home + link.href())));
    return new NotFoundView.Part(here.speech().words(), links);
  }

  private static ShellView rooted(ShellView shell, String root) {
    return new ShellView(
        shell.words(),
        shell.title(),
        shell.description(),
        root,
        rooted(shell.home(), root),
        root + shell.find(),
        shell.tagline(),
        shell.nav().stream().map(link -> rooted(link, root)).toList(),
        shell.translations().stream().map(other -> rooted(other, root)).toList(),
        List.of(),
        shell.footer().stream().map(link -> rooted(link, root)).toList(),
        shell.asOf(),
        shell.version(),
        Html.NONE,
        new HeadView("", "", "", "", true, Optional.empty()));
  }

  private static LinkView rooted(LinkView link, String root) {
    return new LinkView(link.text(), root + link.href(), false);
  }

  private static ShellView.Translation rooted(ShellView.Translation other, String root) {
    String home = root + other.href().replace("404.html", "index.html");
    return new ShellView.Translation(other.tag(), other.text(), home, false);
  }
}
