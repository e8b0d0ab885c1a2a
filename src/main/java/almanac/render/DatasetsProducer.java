package almanac.render;

import almanac.publish.Artifact;
import almanac.site.Page;
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
        Grounds.of(press, here, ground -> ground.words(page)),
        () -> view(press, here, page));
  }

  private static DatasetsView view(Press press, Here here, Optional<Page> page) {
    Words words = here.speech().words();
    String title = page.map(p -> p.title().plain()).orElse(words.get("datasets.list"));
    Html lede =
        page.map(p -> PageProducer.lede(here, p))
            .filter(l -> !l.isEmpty())
            .orElse(Html.of(words.get("data.lede")));
    return new DatasetsView(
        press.shells().of(here, title, "", List.of()).about(LinkedData.all(press, here)),
        words.get("data.kicker"),
        title,
        lede,
        page.map(p -> PageProducer.body(press, here, p)).orElse(Html.NONE),
        press.site().catalog().datasets().stream()
            .map(d -> Homes.card(here, d, DatasetFacts.catalogue(press, here, d)))
            .toList(),
        ApiFiles.views(press, here));
  }
}
