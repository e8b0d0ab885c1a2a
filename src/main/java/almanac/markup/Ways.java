package almanac.markup;

import java.util.Optional;

/** Where the links of pages lead once they stand in a folio. */
public interface Ways {
  /**
   * A place on the site.
   *
   * @param file relative to the output folder
   * @param fragment may be empty
   */
  record Place(String file, String fragment) {}

  /** Where a link leads; empty for one that leaves the site. */
  Optional<Place> place(String page, String link);

  /** What to write for a place outside the folio; empty where it cannot be reached from there. */
  Optional<String> outward(Place place);

  /** What to write for an image, by its file; empty where it cannot be shown. */
  Optional<String> image(String file);
}
