package almanac.render;

import almanac.data.Dataset;
import almanac.publish.Artifact;
import almanac.site.Page;
import almanac.value.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue of all datasets, in each language; an author's page of that path says more. */
final class DatasetsProducer implements Producer {
  private static final String PATH = "data/index";

  @Override
  public List<Artifact> produce(Press press) {
    return press.languages().stream().map(language -> artifact(press, language)).toList();
  }

  private static Artifact artifact(Press press, String language) {
    Optional<Page> page = press.site().page(PATH, language);
    Here here =
        page.map(p -> PageProducer.here(press, p))
            .orElse(press.here(language, PATH, press.site().config().at()));
    return press.page(
        here,
        "page/datasets",
        Grounds.of(
            press,
            here,
            ground -> {
              ground.words(page);
              DatasetFacets.ground(press, ground);
            }),
        () -> view(press, here, page));
  }

  private static DatasetsView view(Press press, Here here, Optional<Page> page) {
    Words words = here.speech().words();
    String title = page.map(p -> p.title().plain()).orElse(words.get("datasets.list"));
    Html lede =
        page.map(p -> PageProducer.lede(here, p))
            .filter(l -> !l.isEmpty())
            .orElse(Html.of(words.get("data.lede")));
    DatasetFacets facets = DatasetFacets.of(press, here);
    return new DatasetsView(
        press.shells().of(here, title, "", List.of()).about(LinkedData.all(press, here)),
        words.get("data.kicker"),
        title,
        lede,
        page.map(p -> PageProducer.body(press, here, p)).orElse(Html.NONE),
        facets.facets(),
        press.site().catalog().datasets().stream()
            .map(d -> entry(press, here, d, facets.values(d)))
            .toList(),
        ApiFiles.views(press, here));
  }

  private static DatasetsView.Entry entry(
      Press press, Here here, Dataset dataset, List<String> values) {
    String until =
        press.site().catalog().periods(dataset).stream()
            .max(Comparator.comparing(Period::last))
            .map(period -> period.last().toString())
            .orElse("");
    return new DatasetsView.Entry(
        Homes.card(here, dataset, DatasetFacts.catalogue(press, here, dataset)),
        values,
        DatasetFacts.size(dataset),
        until);
  }
}
