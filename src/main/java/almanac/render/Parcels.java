package almanac.render;

import almanac.data.Dataset;
import almanac.export.Imprint;
import almanac.export.Parcel;
import almanac.site.BoundDataset;
import almanac.site.Config;
import almanac.source.Sha256;
import almanac.source.Text;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the descriptors of datasets are made from. */
final class Parcels {
  private static final int DIGITS = 8;

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

  /** The state of all data together, as that of one dataset is said. */
  static String version(Press press) {
    String all =
        press.site().catalog().datasets().stream()
            .map(dataset -> dataset.name() + " " + Downloads.csv(press, dataset).sha256() + "\n")
            .collect(Collectors.joining());
    String digest = Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return press.site().config().asOf().map(day -> day.value() + "+" + digest).orElse(digest);
  }
}
