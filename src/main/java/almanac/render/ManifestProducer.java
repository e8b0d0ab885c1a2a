package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.source.JsonTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a telephone needs to keep the site among its applications (W3C, Web Application Manifest).
 */
final class ManifestProducer implements Producer {
  static final String PATH = "site.webmanifest";

  @Override
  public List<Artifact> produce(Press press) {
    return press.languages().stream()
        .map(language -> press.here(language, "index", press.site().config().at()))
        .filter(here -> !press.brings(path(here)))
        .map(
            here ->
                MetadataProducer.json(
                    path(here), here.origin(), Rests.ON_NOTHING, () -> json(press, here)))
        .toList();
  }

  private static String path(Here here) {
    return here.site().address(here.language(), PATH).path();
  }

  private static JsonTree json(Press press, Here here) {
    String title = here.speech().text(press.site().config().title());
    return JsonTree.object()
        .with("name", title)
        .with("short_name", title.split("[:：,，(（·—–|]", 2)[0].strip())
        .with("lang", here.speech().words().tag())
        .with("start_url", "index.html")
        .with("scope", here.address().root().isEmpty() ? "./" : here.address().root())
        .with("display", "minimal-ui")
        .with("background_color", "#ffffff")
        .with("theme_color", "#ffffff")
        .with("icons", JsonTree.list(icons(here)));
  }

  private static Stream<JsonTree> icons(Here here) {
    Stream<JsonTree> pictures =
        IconProducer.SIZES.stream()
            .filter(size -> size > 180)
            .map(size -> icon(here, IconProducer.png(size), size + "x" + size, "image/png"));
    return Stream.concat(Stream.of(icon(here, IconProducer.SVG, "any", "image/svg+xml")), pictures);
  }

  private static JsonTree icon(Here here, String path, String sizes, String type) {
    return JsonTree.object()
        .with("src", here.to(new Address(path)))
        .with("sizes", sizes)
        .with("type", type)
        .with("purpose", "any maskable");
  }
}
