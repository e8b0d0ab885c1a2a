package almanac.site;

import almanac.content.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The collections of a site, and every page that belongs to one.
 *
 * @param byName by their datasets' names
 * @param places by the paths of the pages
 * @param refused names of datasets whose rows were to have pages and have none, which was reported
 * @param documents of every page of the site, those of rows without words of their own among them
 */
record Collections(
    Map<String, Collection> byName,
    Map<String, Place> places,
    Set<String> refused,
    List<Document> documents) {
  Collections {
    byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    refused = Set.copyOf(refused);
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
