package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A page on its way into a folio. */
record Leaf(Ids ids, String file) {
  /** What is there to be pressed, or leads about the site. */
  private static final String FOR_THE_SITE =
      "nav, form, script, template, noscript, button, [hidden], .toc-m, .facets-m, .acts, .anchor,"
          + " .buttons, .related, .count, .items";

  /** What only a screen shows, or a program that reads it aloud. */
  private static final String FOR_SCREENS =
      ".chart--narrow, .vh, [aria-hidden=true], figure summary, svg g > title";

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** Its words and pictures alone, in a copy. */
  Element of(Element page, Medium medium) {
    Element main = page.clone();
    main.select("th > button").unwrap();
    main.select("h2.vh").remove();
    main.select(FOR_THE_SITE).remove();
    main.select("data").unwrap();
    if (medium.isAlone()) {
      main.select(FOR_SCREENS).remove();
      Sheets.flatten(main);
    } else {
      main.select("details").attr("open", "");
    }
    if (medium == Medium.BOOK) {
      Sheets.notes(main);
    }
    ids.rename(main);
    return main;
  }

  /** Leads links to where they lead from the folio. */
  void lead(Element main, Map<String, String> names, Ways ways) {
    for (Element link : main.select("a[href]")) {
      Optional<Ways.Place> place = ways.place(file, link.attr("href"));
      if (place.isPresent()) {
        Optional<String> way = way(place.get(), names, ways);
        way.ifPresentOrElse(href -> link.attr("href", href), link::unwrap);
      }
    }
    for (Element image : main.select("img[src]")) {
      Optional<String> src =
          ways.place(file, image.attr("src")).flatMap(place -> ways.image(place.file()));
      src.ifPresentOrElse(
          to -> image.attr("src", to), () -> image.tagName("span").text(image.attr("alt")));
    }
  }

  private static Optional<String> way(Ways.Place place, Map<String, String> names, Ways ways) {
    String inside = names.getOrDefault(place.file(), "");
    return inside.isEmpty()
        ? ways.outward(place)
        : Optional.of("#" + new Ids(inside).of(place.fragment()));
  }

  /**
   * Makes the page's title a heading of that level, and the others follow.
   *
   * @param below whether the page stands below a heading that its kicker may speak of
   */
  void demote(Element main, int level, boolean below) {
    for (Element heading : main.select(HEADINGS)) {
      int own = heading.normalName().charAt(1) - '0';
      heading.tagName("h" + Math.min(6, own + level - 1));
    }
    Element title = main.selectFirst(HEADINGS);
    if (title != null) {
      title.attr("id", ids.page());
    }
    if (!below) {
      main.select("> .kicker").remove();
    }
  }

  /** The page in the contents, its sections below it; links are ids. */
  Folio.Line line(Element main) {
    List<Folio.Line> sections = new ArrayList<>();
    String title = "";
    String level = "";
    for (Element heading : main.select(HEADINGS)) {
      if (heading.id().equals(ids.page())) {
        title = text(heading);
        level = "h" + (heading.normalName().charAt(1) - '0' + 1);
      } else if (heading.normalName().equals(level)
          && heading.hasAttr("id")
          && heading.closest(".workings") == null) {
        sections.add(new Folio.Line(text(heading), heading.id(), List.of()));
      }
    }
    return new Folio.Line(title, ids.page(), sections);
  }

  /** Without the marks of its notes. */
  private static String text(Element heading) {
    Element words = heading.clone();
    words.select("sup").remove();
    return words.text();
  }
}
