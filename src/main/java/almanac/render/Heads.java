package almanac.render;

import almanac.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what a page says of itself to those who look for it. */
final class Heads {
  /** Languages that are written in one country above all, for who wants to know one. */
  private static final Map<String, String> LOCALES = Map.of("zh", "zh_CN", "en", "en_GB");

  private final Press press;
  private final Site site;

  Heads(Press press) {
    this.press = press;
    this.site = press.site();
  }

  /**
   * Of a page.
   *
   * @param title of the page alone, plain
   */
  HeadView of(Here here, String title) {
    boolean hidden =
        here.path().equals(SearchFollower.PATH)
            || Listed.isMissing(site, here.language(), here.path());
    String feed = Feed.isMade(press) ? here.toOwn(Feed.PATH) : "";
    String manifest = here.toOwn(ManifestProducer.PATH);
    if (hidden) {
      return new HeadView("", "", feed, manifest, true, Optional.empty());
    }
    String file = here.address().path();
    return new HeadView(
        Citations.whole(press, here.address()).orElse(""),
        Listed.twin(file.substring(file.lastIndexOf('/') + 1)),
        feed,
        manifest,
        false,
        Reach.url(site).map(url -> sharing(here, title, url)));
  }

  private HeadView.Sharing sharing(Here here, String title, String url) {
    SharingCard card = SharingCard.of(press, here);
    List<String> others =
        press.languages().stream()
            .filter(other -> !other.equals(here.language()))
            .filter(other -> Prints.translated(press, other, here.path()).equals(here.path()))
            .filter(other -> !Listed.isMissing(site, other, here.path()))
            .map(Heads::locale)
            .toList();
    return new HeadView.Sharing(
        here.path().equals("index") ? "website" : "article",
        here.speech().text(site.config().title()),
        title,
        url + card.path(),
        Optional.of(SharingCard.SIZE),
        card.words(),
        locale(here.language()),
        others);
  }

  private static String locale(String language) {
    return LOCALES.getOrDefault(language, language.replace('-', '_'));
  }
}
