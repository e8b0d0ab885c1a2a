package almanac.render;

import almanac.site.Outline;
import almanac.site.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of one language that a search finds, in the order in which it shows them: by the
 * sections of the navigation, in these as they are to be read.
 */
final class SearchPages {
  private static final String CATALOGUE = "data/index";

  /** Bytes of a cell and its anchor. */
  private static final int CELL = 20;

  private final Press press;
  private final List<Section> sections;
  private final Map<String, Integer> reading = new HashMap<>();

  private SearchPages(Press press) {
    this.press = press;
    this.sections = sections(press);
    press.site().outline().order().forEach(path -> reading.putIfAbsent(path, reading.size()));
  }

  /**
   * What the site's pages are grouped by.
   *
   * @param page its first
   */
  private record Section(String page, Outline.Entry entry) {}

  /** The parts that the navigation names, and lists of things that have pages wherever they are. */
  private static List<Section> sections(Press press) {
    List<Section> sections = new ArrayList<>();
    for (Outline.Entry top : press.site().outline().listed()) {
      top.page().ifPresent(page -> sections.add(new Section(page, top)));
      top.below().stream()
          .flatMap(Outline.Entry::all)
          .filter(entry -> entry.page().filter(page -> isList(press, page)).isPresent())
          .forEach(entry -> sections.add(new Section(entry.page().orElseThrow(), entry)));
    }
    return sections;
  }

  private static boolean isList(Press press, String path) {
    return press.site().place(path).filter(Place.Index.class::isInstance).isPresent();
  }

  /**
   * A page to be found.
   *
   * @param kind the number of its section
   * @param facet it repeats a part of a list
   */
  record Found(FinishedPage page, String path, int kind, boolean facet) {}

  /**
   * The pages of a language.
   *
   * @param here any page of the language
   * @param all pages of every language
   */
  static List<Found> of(Press press, Here here, List<FinishedPage> all) {
    SearchPages pages = new SearchPages(press);
    return Listed.of(press, all).stream()
        .filter(page -> page.language().equals(here.language()))
        .map(pages::found)
        .sorted(pages.order())
        .toList();
  }

  private Found found(Listed page) {
    String path = page.path();
    boolean facet = press.site().place(path).filter(Place.With.class::isInstance).isPresent();
    return new Found(page.page(), path, kind(path), facet);
  }

  private Comparator<Found> order() {
    return Comparator.comparingInt(Found::kind)
        .thenComparing(Found::facet)
        .thenComparing(found -> reading.getOrDefault(found.path(), Integer.MAX_VALUE))
        .thenComparing(Found::path);
  }

  /** The nearest section; what stands in none comes last. */
  private int kind(String path) {
    List<String> above = new ArrayList<>();
    if (path.startsWith("data/") || path.startsWith("figures/")) {
      above.add(CATALOGUE);
    } else {
      String parent = press.site().parent(path).orElse(path);
      press.site().outline().trail(parent).stream()
          .flatMap(entry -> entry.page().stream())
          .forEach(page -> above.add(0, page));
    }
    return above.stream()
        .map(page -> sections.stream().map(Section::page).toList().indexOf(page))
        .filter(kind -> kind >= 0)
        .findFirst()
        .orElse(sections.size());
  }

  /** What the kinds are called, by their numbers. */
  static List<String> names(Press press, Here here) {
    List<String> names = new ArrayList<>();
    sections(press).forEach(section -> names.add(press.shells().name(here, section.entry())));
    names.add(here.speech().words().get("search.other"));
    return names;
  }

  /**
   * Bytes of text that are to be expected beyond that of pages of the usual size: what authors
   * wrote at length, and what stands in tables. No edit of a cell changes it.
   */
  static long more(Press press, String language) {
    long written =
        press.site().allPages().stream()
            .filter(page -> page.language().equals(language))
            .map(page -> page.document().file())
            .distinct()
            .mapToLong(file -> file.text().length())
            .sum();
    long cells =
        press.site().catalog().datasets().stream()
            .mapToLong(d -> (long) Preview.rows(d).size() * d.fields().size())
            .sum();
    return written + cells * CELL;
  }
}
