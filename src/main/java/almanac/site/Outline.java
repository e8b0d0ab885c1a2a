package almanac.site;

import almanac.data.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of reading: every page once, in the order of the navigation, then those it does not
 * name, by path.
 */
public record Outline(List<Entry> entries) {
  public Outline {
    entries = List.copyOf(entries);
  }

  /**
   * A page, a chapter, or both, with what stands below.
   *
   * @param page the page's path; empty for a mere heading
   * @param title a short name of the author's; empty where the page's title serves
   * @param chapter what figures in the pages below are numbered with; empty for none
   * @param listed the navigation names it; others follow in the order of reading only
   */
  public record Entry(
      Optional<String> page,
      Optional<Localized> title,
      Optional<String> chapter,
      List<Entry> below,
      boolean listed) {
    public Entry {
      below = List.copyOf(below);
    }

    /** This entry and all below, in the order of reading. */
    public Stream<Entry> all() {
      return Stream.concat(Stream.of(this), below.stream().flatMap(Entry::all));
    }
  }

  /** Every page's path, in the order of reading. */
  public List<String> order() {
    return entries.stream().flatMap(Entry::all).flatMap(e -> e.page().stream()).toList();
  }

  /** The chapter that a page stands in; empty for none. */
  public Optional<String> chapter(String path) {
    return trail(path).stream().flatMap(e -> e.chapter().stream()).reduce((outer, inner) -> inner);
  }

  /**
   * The entries from the top down to the page's own, which is the last; empty for a page that is
   * not here.
   */
  public List<Entry> trail(String path) {
    return trail(entries, path);
  }

  private static List<Entry> trail(List<Entry> entries, String path) {
    for (Entry entry : entries) {
      if (entry.page().filter(path::equals).isPresent()) {
        return List.of(entry);
      }
      List<Entry> below = trail(entry.below(), path);
      if (!below.isEmpty()) {
        List<Entry> trail = new ArrayList<>(List.of(entry));
        trail.addAll(below);
        return trail;
      }
    }
    return List.of();
  }
}
