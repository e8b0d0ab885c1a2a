package almanac.render;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the window: page · section · site, different on every page
 * @param description one plain sentence; may be empty
 * @param root relative prefix to the folder that holds {@code assets/}: empty, {@code ../} …
 * @param home the home page of this language
 * @param tagline behind the site's name; may be empty
 * @param nav the sections of the site
 * @param translations the other languages
 * @param crumbs from the home page to this one, whose link is not shown; empty on the home page
 * @param footer data notes, errata, catalogue, about: the same on every page
 * @param asOf the ready sentence that says when the data end; may be empty
 * @param version of the data; may be empty
 * @param data what the page is about, for programs; may be empty
 */
public record ShellView(
    Words words,
    String title,
    String description,
    String root,
    LinkView home,
    String tagline,
    List<LinkView> nav,
    List<Translation> translations,
    List<LinkView> crumbs,
    List<LinkView> footer,
    String asOf,
    String version,
    Html data) {
  public ShellView {
    nav = List.copyOf(nav);
    translations = List.copyOf(translations);
    crumbs = List.copyOf(crumbs);
    footer = List.copyOf(footer);
  }

  /** Of a page that says nothing for programs. */
  public ShellView(
      Words words,
      String title,
      String description,
      String root,
      LinkView home,
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
        tagline,
        nav,
        translations,
        crumbs,
        footer,
        asOf,
        version,
        Html.NONE);
  }

  /** The same, saying for programs what the page is about. */
  ShellView about(Html what) {
    return new ShellView(
        words,
        title,
        description,
        root,
        home,
        tagline,
        nav,
        translations,
        crumbs,
        footer,
        asOf,
        version,
        what);
  }

  /**
   * The way to another language.
   *
   * @param tag BCP 47, of the other language
   * @param text in the other language: its name, or, where the page does not exist in it, that of
   *     its home page
   * @param same the link leads to the same page, not to the home page
   */
  public record Translation(String tag, String text, String href, boolean same) {}
}
