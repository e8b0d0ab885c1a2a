package almanac.site;

import almanac.content.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The collections of a site, and every page that belongs to one.
 *
 * @param byName by their datasets' names
 * @param places by the paths of the pages
 * @param documents of every page of the site, those of rows without words of their own among them
 */
record Collections(
    Map<String, Collection> byName, Map<String, Place> places, List<Document> documents) {
  Collections {
    byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    documents = List.copyOf(documents);
  }

  Optional<Collection> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<Place> place(String path) {
    return Optional.ofNullable(places.get(path));
  }

  /** The row that a page belongs to. */
  Optional<Place.Of> row(String path) {
    return place(path).flatMap(p -> p instanceof Place.Of of ? Optional.of(of) : Optional.empty());
  }

  List<String> names() {
    return new ArrayList<>(byName.keySet());
  }
}
