package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the window: page · section · site, different on every page
 * @param description one plain sentence; may be empty
 * @param root relative prefix to the folder that holds {@code assets/}: empty, {@code ../} …
 * @param home the home page of this language
 * @param find the page that shows what was found
 * @param tagline behind the site's name; may be empty
 * @param nav the sections of the site
 * @param translations the other languages
 * @param crumbs from the home page to this one, whose link is not shown; empty on the home page
 * @param footer data notes, errata, catalogue, about: the same on every page
 * @param asOf the ready sentence that says when the data end; may be empty
 * @param version of the data; may be empty
 * @param data what the page is about, for programs; may be empty
 * @param head what the page says of itself to those who look for it
 */
public record ShellView(
    Words words,
    String title,
    String description,
    String root,
    LinkView home,
    String find,
    String tagline,
    List<LinkView> nav,
    List<Translation> translations,
    List<LinkView> crumbs,
    List<LinkView> footer,
    String asOf,
    String version,
    Html data,
    HeadView head) {
  public ShellView {
    nav = List.copyOf(nav);
    translations = List.copyOf(translations);
    crumbs = List.copyOf(crumbs);
    footer = List.copyOf(footer);
  }

  /** Of a page that says nothing for programs, nor to those who look for it. */
  public ShellView(
      Words words,
      String title,
      String description,
      String root,
      LinkView home,
      String find,
      String tagline,
      List<LinkView> nav,
      List<Translation> translations,
      List<LinkView> crumbs,
      List<LinkView> footer,
      String asOf,
      String version) {
    this(
        words,
        title,
        description,
        root,
        home,
        find,
        tagline,
        nav,
        translations,
        crumbs,
        footer,
        asOf,
        version,
        Html.NONE,
        HeadView.NONE);
  }

  /** The same, saying for programs what the page is about. */
  ShellView about(Html what) {
    return with(what, head);
  }

  /** The same, saying of itself what is to be said to those who look for it. */
  ShellView with(HeadView said) {
    return with(data, said);
  }

  /** The same with a picture of the page itself; the address is empty for a site without one. */
  ShellView pictured(Optional<String> image, Optional<HeadView.Size> size, String shown) {
    return image.map(address -> with(head.pictured(address, size, shown))).orElse(this);
  }

  private ShellView with(Html what, HeadView said) {
    return new ShellView(
        words,
        title,
        description,
        root,
        home,
        find,
        tagline,
        nav,
        translations,
        crumbs,
        footer,
        asOf,
        version,
        what,
        said);
  }

  /**
   * The way to another language.
   *
   * @param tag BCP 47, of the other language
   * @param text the language's name in itself
   * @param same the link leads to the same page, not to one that stands for it
   */
  public record Translation(String tag, String text, String href, boolean same) {}
}
