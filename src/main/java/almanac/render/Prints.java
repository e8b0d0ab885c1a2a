package almanac.render;

import almanac.site.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways from pages to what is printed of them. */
record Prints(Press press, Here here) {
  static final String PDF = ".pdf";
  static final String EPUB = ".epub";

  /** What there is of a page: all that starts with it, or of a chapter its own file. */
  static List<LinkView> of(Press press, Here here, String path) {
    return new Prints(press, here).links(path);
  }

  private List<LinkView> links(String path) {
    List<LinkView> links = new ArrayList<>();
    for (Volume volume : press.site().volumes()) {
      if (volume.start().equals(path) && stands(volume.start())) {
        links.add(link("print.page", volume.name() + ".html"));
        pdf("print.pdf", volume.name()).ifPresent(links::add);
        links.add(link("print.epub", volume.name() + EPUB));
      } else if (volume.hasChapter(path) && stands(volume.start()) && stands(path)) {
        pdf("print.chapter", path)
            .filter(pdf -> links.stream().noneMatch(pdf::equals))
            .ifPresent(links::add);
        links.add(link("print.edition", volume.name() + ".html"));
      }
    }
    return links;
  }

  private Optional<LinkView> pdf(String key, String path) {
    return press.printing().hasPdf() ? Optional.of(link(key, path + PDF)) : Optional.empty();
  }

  private LinkView link(String key, String file) {
    return LinkView.of(here.speech().words().get(key), here.toOwn(file));
  }

  /** To the site's main edition; empty for a site that prints nothing. */
  static Optional<LinkView> main(Press press, Here here) {
    Prints prints = new Prints(press, here);
    return press.site().volumes().stream()
        .filter(volume -> prints.stands(volume.start()))
        .findFirst()
        .map(volume -> prints.link("print.edition", volume.name() + ".html"));
  }

  /** Whether a page is there in this language, and not only a word that it is not. */
  boolean stands(String path) {
    return !Listed.isMissing(press.site(), here.language(), path);
  }

  /**
   * The page that says the same in another language: of an edition that there is not, the page at
   * which it would start.
   */
  static String translated(Press press, String language, String path) {
    return press.site().volumes().stream()
        .filter(volume -> volume.name().equals(path))
        .filter(volume -> Listed.isMissing(press.site(), language, volume.start()))
        .findFirst()
        .map(Volume::start)
        .orElse(path);
  }
}
