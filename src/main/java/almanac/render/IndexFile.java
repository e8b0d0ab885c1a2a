package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.export.ExportFormats;
import almanac.export.Imprint;
import almanac.export.Tongues;
import almanac.site.Address;
import almanac.site.BoundFigure;
import almanac.site.Collection;
import almanac.site.Config;
import almanac.site.Series;
import almanac.site.Site;
import almanac.source.JsonTree;
import almanac.source.Weight;
import almanac.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Everything that the site holds for programs, with the addresses where it is. */
final class IndexFile {
  static final String PATH = "data/index.json";

  private final Press press;
  private final Site site;
  private final Imprint imprint;
  private final Tongues tongues;
  private final Reach reach;

  IndexFile(Press press) {
    this.press = press;
    this.site = press.site();
    this.imprint = Parcels.imprint(press);
    this.tongues = new Tongues(imprint);
    this.reach = Reach.from(site, new Address(PATH));
  }

  JsonTree json(List<Series> indicators) {
    JsonTree.Members files = JsonTree.object();
    ApiFiles.all(site).forEach((name, path) -> files.with(name, reach.to(path)));
    return head()
        .with("files", files)
        .with("datasets", JsonTree.list(site.catalog().datasets().stream().map(this::dataset)))
        .with("figures", JsonTree.list(site.figures().values().stream().map(this::figure)))
        .with("indicators", JsonTree.list(indicators.stream().map(this::indicator)))
        .with(
            "collections",
            JsonTree.list(site.collections().values().stream().map(this::collection)));
  }

  private JsonTree.Members head() {
    Config config = site.config();
    JsonTree.Members json = JsonTree.object();
    tongues.put(json, "title", config.title());
    tongues.put(json, "publisher", config.publisher());
    imprint
        .license()
        .ifPresent(
            license -> {
              JsonTree.Members terms = JsonTree.object();
              tongues.put(terms, "title", license.title());
              json.with("license", terms.some("name", license.name()).some("url", license.url()));
            });
    return json.some("asOf", config.asOf().map(day -> day.value()))
        .with("version", DataVersion.ofAll(press))
        .with("languages", JsonTree.texts(config.languages()))
        .with("pages", pages(language -> site.address(language, "data/api.html")));
  }

  /** Where a page stands, by language. */
  private JsonTree pages(Function<String, Address> page) {
    JsonTree.Members pages = JsonTree.object();
    press.languages().forEach(l -> pages.with(l, reach.to(page.apply(l))));
    return pages;
  }

  private JsonTree dataset(Dataset dataset) {
    JsonTree.Members json = JsonTree.object().with("name", dataset.name());
    tongues.put(json, "title", dataset.title());
    tongues.put(json, "description", dataset.description());
    json.with("version", DataVersion.of(press, dataset));
    List<String> periods = site.catalog().periods(dataset).stream().map(Period::written).toList();
    List<String> figures =
        dataset.figures().keySet().stream().filter(site.figures()::containsKey).toList();
    List<String> indicators =
        dataset.indicators().keySet().stream().map(name -> dataset.name() + "." + name).toList();
    return json.with("pages", pages(language -> site.address(language, dataset)))
        .with("periods", JsonTree.texts(periods))
        .with("rows", lines(dataset))
        .with("key", JsonTree.texts(dataset.primaryKey()))
        .with(dataset.facts() ? "facts" : "fields", fields(dataset))
        .with("figures", JsonTree.texts(figures))
        .with("indicators", JsonTree.texts(indicators))
        .with("sources", sources(dataset))
        .with("files", JsonTree.list(Downloads.all(press, dataset).stream().map(this::file)))
        .with("datapackage", reach.to(MetadataProducer.descriptor(dataset)))
        .with("csvw", reach.to(MetadataProducer.table(dataset)));
  }

  /** Of a dataset of facts, each fact is a line. */
  private static int lines(Dataset dataset) {
    return dataset.facts()
        ? dataset.fields().size() - dataset.primaryKey().size()
        : dataset.rows().size();
  }

  private JsonTree fields(Dataset dataset) {
    return JsonTree.list(
        dataset.fields().stream()
            .filter(field -> !dataset.facts() || !dataset.primaryKey().contains(field.name()))
            .map(this::field));
  }

  private JsonTree field(Field field) {
    JsonTree.Members json = JsonTree.object().with("name", field.name());
    json.with("type", field.type().name().toLowerCase(Locale.ROOT));
    json.some("unit", Optional.of(field.unit().name()).filter(unit -> !unit.isEmpty()));
    json.some("timing", field.timing().map(timing -> timing.name().toLowerCase(Locale.ROOT)));
    tongues.put(json, "title", field.title());
    return json;
  }

  private JsonTree sources(Dataset dataset) {
    return JsonTree.list(
        dataset.sources().stream()
            .map(
                source -> {
                  JsonTree.Members json = JsonTree.object();
                  tongues.put(json, "title", source.title());
                  return json.some("path", source.path().map(path -> path.value()));
                }));
  }

  private JsonTree file(Download file) {
    Weight weight = file.weight();
    return JsonTree.object()
        .with("url", reach.to(file.address()))
        .with("mediaType", ExportFormats.mediaType(file.kind()))
        .with("bytes", weight.size())
        .with("sha256", weight.sha256());
  }

  private JsonTree figure(BoundFigure figure) {
    String id = figure.figure().id();
    JsonTree.Members json = JsonTree.object().with("id", id);
    site.numbering().of(id).ifPresent(number -> json.with("number", number.number()));
    JsonTree.Members files = JsonTree.object();
    JsonTree.Members titles = JsonTree.object();
    for (String language : press.languages()) {
      Here here = press.here(language, "figures/" + id, figure.figure().at());
      titles.with(language, Subjects.title(here.speech(), figure));
      files.with(
          language,
          JsonTree.texts(
              FigureDownloads.all(press, here, figure).stream()
                  .map(file -> reach.to(file.address()))
                  .toList()));
    }
    json.with("titles", titles).with("dataset", figure.dataset().name());
    return json.with("pages", pages(l -> site.address(l, "figures/" + id + ".html")))
        .with("placed", placed(figure))
        .with("files", files);
  }

  /** Where the figure is read first, in the languages that have the page. */
  private JsonTree placed(BoundFigure figure) {
    JsonTree.Members placed = JsonTree.object();
    String anchor = "#" + Figures.anchor(figure);
    Optional<String> home = Optional.ofNullable(site.numbering().homes().get(figure.figure().id()));
    for (String language : press.languages()) {
      home.flatMap(path -> site.page(path, language))
          .ifPresent(page -> placed.with(language, reach.to(page.address()) + anchor));
    }
    return placed;
  }

  private JsonTree indicator(Series series) {
    JsonTree.Members json = JsonTree.object().with("id", series.id());
    tongues.put(json, "title", series.indicator().title());
    return json.with("dataset", series.dataset().name())
        .with("url", reach.to(IndicatorFiles.path(series, ".json")));
  }

  private JsonTree collection(Collection collection) {
    JsonTree.Members json = JsonTree.object().with("name", collection.dataset().name());
    tongues.put(json, "title", collection.dataset().title());
    return json.with("pages", pages(collection, collection.index()))
        .with(
            "items",
            JsonTree.list(
                collection.items().stream()
                    .map(
                        item ->
                            JsonTree.object()
                                .with("key", item.name())
                                .with("pages", pages(collection, item.path())))));
  }

  private JsonTree pages(Collection collection, String path) {
    JsonTree.Members pages = JsonTree.object();
    collection.languages().stream()
        .filter(press.languages()::contains)
        .forEach(l -> pages.with(l, reach.to(site.address(l, path + ".html"))));
    return pages;
  }
}
