package almanac.render;

import almanac.chart.Charts;
import almanac.chart.Cover;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.Site;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The picture that others show beside a link to a page: one for each kind of page and language, and
 * for the pages of each collection.
 *
 * @param name of its kind, ASCII
 * @param kind as readers call it; empty for the site as a whole
 */
record SharingCard(Press press, String language, String name, String kind) {
  static final HeadView.Size SIZE = new HeadView.Size(Cover.WIDTH, Cover.HEIGHT);

  /** The one of a page. */
  static SharingCard of(Press press, Here here) {
    String path = here.path();
    Optional<Place> place = press.site().place(path);
    if (place.isPresent()) {
      String name = place.get().collection().dataset().name();
      String title = here.speech().text(place.get().collection().dataset().title());
      return new SharingCard(press, here.language(), "rows-" + name, title);
    }
    String name = name(press.site(), here);
    Words words = here.speech().words();
    boolean whole = name.equals("home") || name.equals("page");
    return new SharingCard(press, here.language(), name, whole ? "" : words.get("card." + name));
  }

  private static String name(Site site, Here here) {
    String path = here.path();
    if (path.equals("index")) {
      return "home";
    } else if (path.startsWith("data/")) {
      return "dataset";
    } else if (path.startsWith("figures/")) {
      return "figure";
    } else if (path.equals("notes") || path.equals("errata")) {
      return "notes";
    }
    Optional<Page> page = site.page(path, here.language());
    return page.filter(p -> p.period().isPresent() && path.contains("/")).isPresent()
        ? "chapter"
        : "page";
  }

  /** All that pages of the site ask for, by their paths. */
  static Map<String, SharingCard> all(Press press) {
    Map<String, SharingCard> cards = new LinkedHashMap<>();
    Site site = press.site();
    for (String language : press.languages()) {
      Stream.of("index", "notes", "data/index", "figures/index", "page")
          .filter(path -> !path.startsWith("figures/") || !site.figures().isEmpty())
          .map(path -> of(press, press.here(language, path, site.config().at())))
          .forEach(card -> cards.put(card.path(), card));
      site.allPages().stream()
          .map(page -> of(press, press.here(language, page.path(), site.config().at())))
          .forEach(card -> cards.put(card.path(), card));
    }
    return cards;
  }

  String path() {
    return "assets/og/" + language + "/" + name + ".png";
  }

  /** What it shows. */
  String words() {
    String site = press.speech(language).text(press.site().config().title());
    return kind.isEmpty() ? site : kind + " · " + site;
  }

  byte[] png() {
    Speech speech = press.speech(language);
    String site = speech.text(press.site().config().title());
    String tagline = press.site().config().tagline().map(speech::text).orElse("");
    String publisher = press.site().config().publisher().map(speech::text).orElse("");
    String host = Reach.url(press.site()).map(url -> URI.create(url).getHost()).orElse("");
    return Charts.png(
        kind.isEmpty()
            ? new Cover("", site, tagline, publisher, host, cover())
            : new Cover(site, kind, "", publisher, host, cover()));
  }

  private Cover.Motif cover() {
    return switch (name) {
      case "dataset" -> Cover.Motif.TABLE;
      case "home", "figure" -> Cover.Motif.BARS;
      case "notes" -> Cover.Motif.MARKS;
      case "chapter", "page" -> Cover.Motif.LINES;
      default -> Cover.Motif.LIST;
    };
  }
}
