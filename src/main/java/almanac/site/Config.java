package almanac.site;

import almanac.data.Limits;
import almanac.data.Localized;
import almanac.source.Span;
import almanac.source.Text;
import almanac.value.Period;
import almanac.value.Units;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code content/site.yaml} says of the whole site.
 *
 * @param at where the file starts, for mistakes of the site as a whole
 * @param languages at least one; the first stands at the root of the output
 * @param editions the period of all pages below a path, the longest path first
 * @param asOf the only "today" of the site, an ISO date
 * @param literals texts whose digits are no figures
 * @param terms where the words are that pages explain; empty for none
 * @param prints what is printed as one document, in the author's order
 * @param limits to the size of datasets and collections
 * @param sound false if a mistake was reported, so that what it lacks may be what was not readable
 * @param units the standard ones and the site's own
 */
public record Config(
    Span at,
    Localized title,
    Optional<Localized> tagline,
    List<String> languages,
    Optional<Localized> publisher,
    Optional<License> license,
    Optional<Text> url,
    Optional<Text> asOf,
    Map<String, Period> editions,
    Set<String> literals,
    int decimals,
    Units units,
    List<NavigationEntry> navigation,
    Optional<Terms> terms,
    List<Print> prints,
    Limits limits,
    boolean sound) {
  public Config {
    languages = List.copyOf(languages);
    editions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    literals = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(literals));
    navigation = List.copyOf(navigation);
    prints = List.copyOf(prints);
  }

  /**
   * A collection of words with their meaning.
   *
   * @param aliases the field of other spellings; empty for none
   */
  public record Terms(Text collection, Optional<Text> aliases) {}

  /**
   * A print edition.
   *
   * @param name of its files, without their endings: {@code report}
   * @param page at whose path it starts
   */
  public record Print(Text name, Text page) {}

  /**
   * The terms under which the content may be used.
   *
   * @param name its short name, such as {@code CC BY 4.0}
   */
  public record License(Localized title, Optional<Text> name, Optional<Text> url) {}

  /**
   * An entry of the navigation as written: a page, a chapter that numbers what its pages hold, or
   * both.
   *
   * @param page the page's path; empty for a mere heading
   * @param title a short name; empty where the page's own title serves
   * @param chapter the number of figures and tables in the pages below, empty where none is given
   */
  public record NavigationEntry(
      Span at,
      Optional<Text> page,
      Optional<Localized> title,
      Optional<Text> chapter,
      List<NavigationEntry> pages) {
    public NavigationEntry {
      pages = List.copyOf(pages);
    }
  }

  /** The same as a day of the calendar. */
  public Optional<LocalDate> day() {
    return asOf.map(day -> LocalDate.parse(day.value()));
  }

  /** The language that stands at the root of the output. */
  public String mainLanguage() {
    return languages.get(0);
  }

  /** The period of the pages below a path, if an edition says so. */
  public Optional<Period> edition(String path) {
    return editions.entrySet().stream()
        .filter(e -> path.startsWith(e.getKey()))
        .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }
}
