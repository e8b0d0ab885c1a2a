package almanac.render;

import almanac.data.Dataset;
import almanac.data.Localized;
import almanac.site.Address;
import almanac.site.BoundFigure;
import almanac.site.Config;
import almanac.site.FigureNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Says how a dataset, a figure or a table is cited, in every format. */
record Citations(Press press, Here here) {
  static final List<CitationFormat> ALL =
      List.of(
          new GbtCitation(),
          new ApaCitation(),
          new BibtexCitation(),
          new RisCitation(),
          new CslCitation());

  /** None for a site without an address. */
  static List<CitationView> of(Press press, Here here, Dataset dataset) {
    String title = here.speech().text(dataset.title());
    String version = DataVersion.of(press, dataset);
    return new Citations(press, here).views(Work.Kind.DATASET, dataset.name(), title, version);
  }

  /**
   * The same of a figure. It names no version of its dataset: a figure is the same for as long as
   * its own numbers are.
   *
   * @param title with its number
   */
  static List<CitationView> of(Press press, Here here, BoundFigure figure, String title) {
    boolean table = figure.kind() == FigureNumber.Kind.TABLE;
    Work.Kind kind = table ? Work.Kind.TABLE : Work.Kind.FIGURE;
    return new Citations(press, here).views(kind, figure.figure().id(), title, "");
  }

  private List<CitationView> views(Work.Kind kind, String key, String title, String version) {
    Config config = press.site().config();
    Optional<String> publisher = text(here, config.publisher());
    String site = here.speech().text(config.title());
    return whole(press, here.address())
        .map(
            address ->
                new Work(
                    kind,
                    key,
                    publisher.orElse(site),
                    title,
                    publisher.isPresent() ? site : "",
                    config.asOf().map(d -> d.value()),
                    version,
                    address,
                    here.speech().words().tag()))
        .map(work -> views(work, here.speech().words()))
        .orElse(List.of());
  }

  private static Optional<String> text(Here here, Optional<Localized> text) {
    return text.map(here.speech()::text).filter(t -> !t.isBlank());
  }

  /** What readers of the language use most comes first: the national standard in Chinese. */
  private static List<CitationView> views(Work work, Words words) {
    List<CitationFormat> formats = new ArrayList<>(ALL);
    if (!words.language().equals("zh")) {
      Collections.swap(formats, 0, 1);
    }
    return formats.stream().map(format -> view(format, work, words)).toList();
  }

  private static CitationView view(CitationFormat format, Work work, Words words) {
    return new CitationView(format.name(), format.of(work, words));
  }

  /** As the site is reached from outside; empty where the author does not say where that is. */
  static Optional<String> whole(Press press, Address address) {
    return Reach.url(press.site()).map(url -> url + address.path());
  }
}
