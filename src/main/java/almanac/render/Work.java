package almanac.render;

import java.util.Optional;

/**
 * Something to be cited, by what its own page says of it.
 *
 * @param key ASCII, unique in the site: a dataset's name, a figure's id
 * @param author who answers for it; a body, never a person's name to be turned round
 * @param container the site, in which it stands; empty where the site is the author
 * @param day of the data, ISO 8601; empty for a site without one
 * @param version of a dataset; empty for a figure, which is cited as it stands
 * @param address whole
 * @param tag BCP 47, of the language
 */
record Work(
    Kind kind,
    String key,
    String author,
    String title,
    String container,
    Optional<String> day,
    String version,
    String address,
    String tag) {
  /** What is cited. */
  enum Kind {
    DATASET,
    FIGURE,
    TABLE
  }

  /** In which the data end. */
  Optional<String> year() {
    return day.map(d -> d.substring(0, 4));
  }
}
