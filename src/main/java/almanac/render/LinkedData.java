package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.export.ExportFormats;
import almanac.site.Site;
import almanac.source.JsonTree;
import almanac.source.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page is about in the words of schema.org, as a block of data in its head. Search engines
 * read it; no browser runs it.
 */
final class LinkedData {
  private static final String CONTEXT = "https://schema.org/";

  private final Press press;
  private final Here here;
  private final Site site;
  private final Reach reach;

  private LinkedData(Press press, Here here) {
    this.press = press;
    this.here = here;
    this.site = press.site();
    this.reach = Reach.from(site, here.address());
  }

  /** Of a dataset's page. */
  static Html of(Press press, Here here, Dataset dataset) {
    LinkedData data = new LinkedData(press, here);
    return block(JsonTree.object().with("@context", CONTEXT), data.dataset(dataset));
  }

  /** Of the page that lists all datasets; nothing for a site without any. */
  static Html all(Press press, Here here) {
    LinkedData data = new LinkedData(press, here);
    return press.site().catalog().datasets().isEmpty()
        ? Html.NONE
        : block(JsonTree.object().with("@context", CONTEXT), data.catalogue());
  }

  /** A dataset's name among all things, the same wherever it is spoken of. */
  static String id(Site site, Reach reach, Dataset dataset) {
    return reach.to(site.address(site.config().mainLanguage(), dataset)) + "#dataset";
  }

  private static Html block(JsonTree.Members json, JsonTree.Members what) {
    what.members().forEach(json::with);
    return new Html("<script type=\"application/ld+json\">" + inert(json.file()) + "</script>");
  }

  /**
   * JSON that cannot end the element that it stands in, nor open another: what means something to
   * HTML can only stand in its texts, where an escape means the same.
   */
  static String inert(String json) {
    StringBuilder inert = new StringBuilder();
    json.chars()
        .forEach(
            c ->
                inert.append(
                    switch (c) {
                      case '<' -> "\\u003c";
                      case '>' -> "\\u003e";
                      case '&' -> "\\u0026";
                      case '\u2028' -> "\\u2028";
                      case '\u2029' -> "\\u2029";
                      default -> String.valueOf((char) c);
                    }));
    return inert.toString();
  }

  private JsonTree.Members dataset(Dataset dataset) {
    Speech speech = here.speech();
    JsonTree.Members json =
        JsonTree.object()
            .with("@type", "Dataset")
            .with("@id", id(site, reach, dataset))
            .with("identifier", dataset.name())
            .with("name", speech.text(dataset.title()))
            .with("description", Accounts.of(site, speech, dataset))
            .with("url", reach.to(here.address()))
            .with("inLanguage", speech.words().tag())
            .with("isAccessibleForFree", true)
            .some("license", license(dataset));
    publisher().ifPresent(p -> json.with("creator", p).with("publisher", p));
    json.with("version", DataVersion.of(press, dataset));
    json.some("dateModified", Accounts.modified(site, dataset));
    json.some(
        "temporalCoverage", Accounts.span(site, dataset).map(s -> s.first() + "/" + s.last()));
    return json.some(
            "citation",
            JsonTree.texts(dataset.sources().stream().map(s -> speech.text(s.title())).toList()))
        .some("variableMeasured", JsonTree.list(measured(dataset)))
        .with("includedInDataCatalog", catalog())
        .with(
            "distribution",
            JsonTree.list(Downloads.all(press, dataset).stream().map(this::download)));
  }

  private Optional<String> license(Dataset dataset) {
    Stream<String> own =
        dataset.licenses().stream().flatMap(l -> l.path().stream()).map(p -> p.value());
    Stream<String> all =
        site.config().license().stream().flatMap(l -> l.url().stream()).map(p -> p.value());
    return Stream.concat(own, all).filter(url -> url.matches("https?://\\S+")).findFirst();
  }

  private Optional<JsonTree> publisher() {
    Optional<Localized> name = site.config().publisher();
    return name.map(
        n -> JsonTree.object().with("@type", "Organization").with("name", here.speech().text(n)));
  }

  private Stream<JsonTree> measured(Dataset dataset) {
    return dataset.fields().stream()
        .filter(field -> !dataset.primaryKey().contains(field.name()))
        .filter(field -> field.type().isNumeric())
        .map(this::measured);
  }

  private JsonTree measured(Field field) {
    return JsonTree.object()
        .with("@type", "PropertyValue")
        .with("name", here.speech().text(field.title()))
        .some("description", field.description().map(here.speech()::text))
        .some("unitText", Optional.of(field.unit().name()).filter(name -> !name.isEmpty()));
  }

  private JsonTree.Members catalog() {
    return JsonTree.object()
        .with("@type", "DataCatalog")
        .with("@id", reach.to(MetadataProducer.CATALOGUE) + "#catalogue")
        .with("name", here.speech().text(site.config().title()))
        .with("url", reach.to(site.address(here.language(), "data/index.html")));
  }

  private JsonTree download(Download file) {
    Weight weight = file.weight();
    return JsonTree.object()
        .with("@type", "DataDownload")
        .with("name", file.name())
        .with("encodingFormat", ExportFormats.mediaType(file.kind()))
        .with("contentUrl", reach.to(file.address()))
        .with("contentSize", weight.size() + " B")
        .with("sha256", weight.sha256());
  }

  private JsonTree.Members catalogue() {
    JsonTree.Members json = catalog();
    json.with("description", about()).with("inLanguage", here.speech().words().tag());
    publisher().ifPresent(p -> json.with("publisher", p));
    json.some("license", site.config().license().flatMap(l -> l.url()).map(p -> p.value()));
    List<Dataset> datasets = site.catalog().datasets();
    return json.with("dataset", JsonTree.list(datasets.stream().map(this::entry)));
  }

  private String about() {
    return site.config()
        .tagline()
        .map(here.speech()::text)
        .orElse(here.speech().words().get("data.lede"));
  }

  private JsonTree entry(Dataset dataset) {
    return JsonTree.object()
        .with("@type", "Dataset")
        .with("@id", id(site, reach, dataset))
        .with("name", here.speech().text(dataset.title()))
        .with("description", Accounts.of(site, here.speech(), dataset))
        .with("url", reach.to(site.address(here.language(), dataset)));
  }
}
