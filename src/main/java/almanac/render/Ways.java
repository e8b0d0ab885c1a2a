package almanac.render;

import almanac.site.Collection;

/** Links to the pages of collections. */
final class Ways {
  private Ways() {}

  /** To a page of the collection in the reader's language, or else in the first that has it. */
  static String to(Here here, Collection collection, String path) {
    String language =
        collection.languages().contains(here.language())
            ? here.language()
            : collection.languages().get(0);
    return here.to(here.site().address(language, path + ".html"));
  }
}
