package almanac.render;

import almanac.data.Dataset;
import almanac.value.Period;
import almanac.value.Timing;
import java.util.ArrayList;
import java.util.List;

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
    int size =
        dataset.facts()
            ? dataset.fields().size() - dataset.primaryKey().size()
            : dataset.rows().size();
    String count =
        words.count(dataset.facts() ? "dataset.facts.count" : "dataset.rows.count", size);
    facts.add(new FactView(words.get("dataset.rows"), Html.of(count)));
    return facts;
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
}
