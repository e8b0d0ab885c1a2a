package almanac.render;

import almanac.data.Dataset;
import almanac.export.Colophon;
import almanac.export.Wording;
import almanac.site.Config;
import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes with a dataset when it leaves the site. */
final class Colophons {
  private Colophons() {}

  static Colophon of(Press press, Dataset dataset) {
    Config config = press.site().config();
    return new Colophon(
        new Voice(press),
        config.publisher(),
        licenses(config, dataset),
        config.asOf().map(Text::value),
        addresses(press, dataset),
        () -> DataVersion.of(press, dataset),
        Remarks.of(press, dataset));
  }

  /** The words of the site in all its languages. */
  private record Voice(Press press) implements Wording {
    @Override
    public List<String> languages() {
      return press.languages();
    }

    @Override
    public String word(String language, String key, Object... values) {
      return press.speech(language).words().get(key, values);
    }
  }

  private static List<Colophon.License> licenses(Config config, Dataset dataset) {
    List<Colophon.License> own =
        dataset.licenses().stream()
            .map(l -> new Colophon.License(l.title(), l.path().map(Text::value)))
            .toList();
    Optional<Colophon.License> site =
        config.license().map(l -> new Colophon.License(l.title(), l.url().map(Text::value)));
    return own.isEmpty() ? site.stream().toList() : own;
  }

  private static Map<String, String> addresses(Press press, Dataset dataset) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String language : press.languages()) {
      Citations.whole(press, press.site().address(language, dataset))
          .ifPresent(address -> addresses.put(language, address));
    }
    return addresses;
  }
}
