package almanac.site;

import almanac.source.Text;
import java.util.Optional;

/** What pages of collections are called where their authors do not say it. */
final class PlaceTitles {
  private PlaceTitles() {}

  /** Of a row or a value its title; empty for a list of all, which has its author's. */
  static Optional<Text> of(Place place, String language) {
    if (place instanceof Place.Of of) {
      return Optional.of(RowTitles.of(of.collection().dataset(), of.item().row()).in(language));
    }
    return place instanceof Place.With with
        ? Optional.of(with.value().title().in(language))
        : Optional.empty();
  }
}
