package almanac.render;

import almanac.markup.Ways;
import almanac.site.Address;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where links lead from a print edition.
 *
 * @param alone whether it is read without the site
 */
record PrintWays(Press press, Here here, boolean alone) implements Ways {
  @Override
  public Optional<Place> place(String page, String link) {
    if (Relative.isOutside(link)) {
      return Optional.empty();
    }
    Relative to = Relative.of(page, link);
    return Optional.of(new Place(to.path().orElse(""), to.fragment()));
  }

  /** A site without an address of its own cannot be reached from paper. */
  @Override
  public Optional<String> outward(Place place) {
    String fragment = place.fragment().isEmpty() ? "" : "#" + place.fragment();
    Address file = new Address(place.file());
    return alone
        ? Reach.url(press.site()).map(site -> site + place.file() + fragment)
        : Optional.of(here.to(file) + fragment);
  }

  @Override
  public Optional<String> image(String file) {
    return bytes(file).map(bytes -> alone ? file : here.to(new Address(file)));
  }

  /** The images of a document that is read without the site. */
  Map<String, byte[]> images(Iterable<String> files) {
    Map<String, byte[]> images = new TreeMap<>();
    files.forEach(file -> bytes(file).ifPresent(bytes -> images.put(file, bytes)));
    return images;
  }

  private Optional<byte[]> bytes(String file) {
    return Optional.ofNullable(press.copies().get(file))
        .map(copy -> copy.bytes())
        .or(() -> Optional.ofNullable(press.assets().get(file)));
  }
}
