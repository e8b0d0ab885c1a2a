package almanac.site;

import almanac.data.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of reading: every page once, in the order of the navigation, then those it does not
 * name, by path.
 */
public final class Outline {
  private final List<Entry> entries;
  private final List<Entry> listed;
  private final Map<String, List<Entry>> trails = new HashMap<>();

  public Outline(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.listed = this.entries.stream().filter(Entry::listed).toList();
    index(List.of(), this.entries);
  }

  private void index(List<Entry> above, List<Entry> below) {
    for (Entry entry : below) {
      List<Entry> trail = new ArrayList<>(above);
      trail.add(entry);
      entry.page().ifPresent(page -> trails.putIfAbsent(page, List.copyOf(trail)));
      index(trail, entry.below());
    }
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

  public List<Entry> entries() {
    return entries;
  }

  /** Those of the entries that the navigation names. */
  public List<Entry> listed() {
    return listed;
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
    return trails.getOrDefault(path, List.of());
  }
}
