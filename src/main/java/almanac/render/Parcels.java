package almanac.render;

import almanac.data.Dataset;
import almanac.export.Imprint;
import almanac.export.Parcel;
import almanac.site.BoundDataset;
import almanac.site.Config;
import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the descriptors of datasets are made from. */
final class Parcels {
  private Parcels() {}

  static Imprint imprint(Press press) {
    Config config = press.site().config();
    return new Imprint(
        config.languages(),
        config.title(),
        config.publisher(),
        config
            .license()
            .map(
                license ->
                    new Imprint.Terms(
                        license.title(),
                        license.name().map(Text::value),
                        license.url().map(Text::value))),
        Reach.url(press.site()));
  }

  static Parcel of(Press press, Dataset dataset) {
    return Parcel.of(
        Downloads.extract(press, dataset),
        Downloads.csv(press, dataset),
        DataVersion.of(press, dataset),
        notes(press.site().dataset(dataset), press.languages()));
  }

  private static Map<String, Map<String, String>> notes(
      BoundDataset bound, List<String> languages) {
    Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    bound
        .dataset()
        .notes()
        .forEach(
            (name, note) -> {
              Map<String, String> words = new LinkedHashMap<>();
              languages.forEach(l -> words.put(l, bound.words(note, l).plain()));
              notes.put(name, words);
            });
    return notes;
  }
}
