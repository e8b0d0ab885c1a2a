package almanac.render;

import almanac.data.Dataset;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.Page;
import almanac.site.Series;
import almanac.source.JsonTree;
import almanac.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What programs read: an index of everything, the indicators, and in each language the page that
 * explains it; an author's page of that path says more. A site without data has none of it.
 */
final class ApiProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    if (press.site().catalog().datasets().isEmpty()) {
      return List.of();
    }
    List<Series> indicators = Series.all(press.site());
    Span at = press.site().config().at();
    List<Artifact> files = new ArrayList<>();
    press.languages().forEach(language -> files.add(page(press, language, indicators)));
    files.add(
        MetadataProducer.json(
            IndexFile.PATH, at, Rests.ON_ANYTHING, () -> new IndexFile(press).json(indicators)));
    if (!indicators.isEmpty()) {
      Address all = new Address(ApiFiles.INDICATORS);
      files.add(
          MetadataProducer.json(
              all.path(),
              at,
              rests(press, indicators),
              () -> JsonTree.object().with("indicators", all(press, indicators, all))));
    }
    indicators.forEach(series -> files.addAll(files(press, series)));
    return files;
  }

  private static JsonTree all(Press press, List<Series> indicators, Address file) {
    IndicatorFiles json = new IndicatorFiles(press);
    return JsonTree.list(indicators.stream().map(series -> json.json(series, file)));
  }

  private static List<Artifact> files(Press press, Series series) {
    Span at = series.indicator().at();
    Address json = new Address(IndicatorFiles.path(series, ".json"));
    Rests own = rests(press, List.of(series));
    return List.of(
        MetadataProducer.json(
            json.path(), at, own, () -> new IndicatorFiles(press).json(series, json)),
        new Artifact(
            IndicatorFiles.path(series, ".csv"), at, own, () -> utf8(IndicatorFiles.csv(series))),
        new Artifact(
            IndicatorFiles.path(series, ".txt"), at, own, () -> utf8(IndicatorFiles.text(series))));
  }

  private static Rests rests(Press press, List<Series> indicators) {
    return Ground.of(
        press,
        press.languages().get(0),
        ground -> indicators.forEach(series -> ground.numbers(series.cells())));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Artifact page(Press press, String language, List<Series> indicators) {
    Optional<Page> page = press.site().page(ApiFiles.PAGE, language);
    Here here =
        page.map(p -> PageProducer.here(press, p))
            .orElse(press.here(language, ApiFiles.PAGE, press.site().config().at()));
    Rests rests = Grounds.of(press, here, ground -> ground.words(page));
    return press.page(here, "page/api", rests, () -> view(press, here, page, indicators));
  }

  private static ApiView view(
      Press press, Here here, Optional<Page> page, List<Series> indicators) {
    Words words = here.speech().words();
    String title = page.map(p -> p.title().plain()).orElse(words.get("api.title"));
    Html lede =
        page.map(p -> PageProducer.lede(here, p))
            .filter(l -> !l.isEmpty())
            .orElse(Html.of(words.get("api.lede")));
    List<LinkView> crumbs =
        List.of(LinkView.of(words.get("data.kicker"), here.toOwn("data/index.html")));
    return new ApiView(
        press.shells().of(here, title, words.get("api.lede"), crumbs),
        words.get("data.kicker"),
        title,
        lede,
        page.map(p -> PageProducer.body(press, here, p)).orElse(Html.NONE),
        entries(press, here, indicators),
        rules(words),
        Examples.of(words, press.site(), indicators));
  }

  private static List<FactView> rules(Words words) {
    return Stream.of("address", "change", "version", "number", "missing", "beside", "unit")
        .map(
            rule ->
                new FactView(
                    words.get("api.rule." + rule),
                    Html.of(words.get("api.rule." + rule + ".text"))))
        .toList();
  }

  private static List<ApiView.Entry> entries(Press press, Here here, List<Series> indicators) {
    Words words = here.speech().words();
    List<ApiView.Entry> entries = new ArrayList<>();
    ApiFiles.all(press.site())
        .forEach(
            (name, path) ->
                entries.add(
                    new ApiView.Entry(
                        path, here.to(new Address(path)), words.get("api.file." + name))));
    indicators.stream().findFirst().ifPresent(series -> entries.addAll(entries(here, series)));
    Dataset dataset = press.site().catalog().datasets().get(0);
    Downloads.all(press, dataset)
        .forEach(
            file ->
                entries.add(entry(here, dataset, file.kind(), words.get("kind" + file.kind()))));
    entries.add(entry(here, dataset, ".datapackage.json", words.get("api.file.descriptor")));
    entries.add(entry(here, dataset, ".csv-metadata.json", words.get("api.file.table")));
    return entries;
  }

  private static List<ApiView.Entry> entries(Here here, Series series) {
    return Stream.of(".json", ".csv", ".txt")
        .map(
            ending ->
                new ApiView.Entry(
                    "data/indicators/{dataset}.{indicator}" + ending,
                    here.to(new Address(IndicatorFiles.path(series, ending))),
                    here.speech().words().get("api.indicator" + ending)))
        .toList();
  }

  private static ApiView.Entry entry(Here here, Dataset dataset, String ending, String what) {
    return new ApiView.Entry(
        "data/{dataset}" + ending, here.to(new Address("data/" + dataset.name() + ending)), what);
  }
}
