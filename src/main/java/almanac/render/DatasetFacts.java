package almanac.render;

import almanac.data.Dataset;
import almanac.export.ExportFormats;
import almanac.source.Text;
import almanac.value.Period;
import almanac.value.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few words that describe a dataset: period, size, source, licence. */
final class DatasetFacts {
  private DatasetFacts() {}

  static List<FactView> brief(Press press, Here here, Dataset dataset) {
    Words words = here.speech().words();
    List<FactView> facts = new ArrayList<>();
    List<Period> periods = press.site().catalog().periods(dataset);
    if (!periods.isEmpty()) {
      facts.add(
          new FactView(
              words.get("dataset.periods"), Html.of(here.speech().times(periods, Timing.DURING))));
    }
    String count =
        words.count(dataset.facts() ? "dataset.facts.count" : "dataset.rows.count", size(dataset));
    facts.add(new FactView(words.get("dataset.rows"), Html.of(count)));
    return facts;
  }

  /** How many rows, or of facts how many of these, it has. */
  static int size(Dataset dataset) {
    return dataset.facts()
        ? dataset.fields().size() - dataset.primaryKey().size()
        : dataset.rows().size();
  }

  /** The same for the catalogue, with what a row stands for and the formats that there are. */
  static List<FactView> catalogue(Press press, Here here, Dataset dataset) {
    Words words = here.speech().words();
    List<FactView> facts = new ArrayList<>(brief(press, here, dataset));
    if (!dataset.facts()) {
      List<String> keys =
          dataset.keyFields().stream().map(k -> here.speech().text(k.title())).toList();
      String said = String.join(words.get("and.comma"), keys);
      facts.add(new FactView(words.get("dataset.granularity"), Html.of(said)));
    }
    List<String> formats =
        ExportFormats.ALL.stream().map(f -> format(f.ending())).distinct().toList();
    String offered = String.join(words.get("and.comma"), formats);
    facts.add(new FactView(words.get("dataset.formats"), Html.of(offered)));
    return facts;
  }

  /** By what its files end in last: CSV. */
  private static String format(String ending) {
    return ending.substring(ending.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  static List<FactView> full(Press press, Here here, Dataset dataset) {
    Words words = here.speech().words();
    List<FactView> facts = new ArrayList<>(brief(press, here, dataset));
    Html source = Figures.source(here, dataset);
    if (!source.isEmpty()) {
      facts.add(new FactView(words.get("dataset.source"), source));
    }
    press
        .site()
        .config()
        .asOf()
        .ifPresent(
            day ->
                facts.add(
                    new FactView(
                        words.get("dataset.updated"), Html.of(Days.read(words, day.value())))));
    press
        .site()
        .config()
        .license()
        .ifPresent(
            l ->
                facts.add(
                    new FactView(
                        words.get("dataset.licence"), Html.of(here.speech().text(l.title())))));
    return facts;
  }

  /** The documents that the data come from, with where they are to be had. */
  static List<LinkView> sources(Here here, Dataset dataset) {
    return dataset.sources().stream()
        .map(
            s ->
                LinkView.of(
                    here.speech().text(s.title()),
                    s.path().map(Text::value).filter(DatasetFacts::isWeb).orElse("")))
        .toList();
  }

  private static boolean isWeb(String path) {
    return path.startsWith("https://") || path.startsWith("http://");
  }

  /** Which state of the data this is, and until when they tell. */
  static List<FactView> versions(Press press, Here here, Dataset dataset) {
    Words words = here.speech().words();
    List<FactView> facts = new ArrayList<>();
    String version = DataVersion.of(press, dataset);
    facts.add(new FactView(words.get("dataset.version"), Html.of(version)));
    press
        .site()
        .config()
        .asOf()
        .map(day -> Html.of(Days.read(words, day.value())))
        .ifPresent(day -> facts.add(new FactView(words.get("dataset.updated"), day)));
    return facts;
  }
}
