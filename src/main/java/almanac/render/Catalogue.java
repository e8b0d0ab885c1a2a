package almanac.render;

import almanac.data.Dataset;
import almanac.data.Localized;
import almanac.export.ExportFormats;
import almanac.export.Imprint;
import almanac.export.Tongues;
import almanac.site.Address;
import almanac.site.Config;
import almanac.site.Site;
import almanac.source.JsonTree;
import almanac.source.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All datasets and their files as a DCAT 3 catalogue in JSON-LD, by the rules of DCAT-AP 3. */
final class Catalogue {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "dcat", "http://www.w3.org/ns/dcat#",
              "dct", "http://purl.org/dc/terms/",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "spdx", "http://spdx.org/rdf/terms#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

  private final Press press;
  private final Site site;
  private final Imprint imprint;
  private final Tongues tongues;
  private final Reach reach;

  Catalogue(Press press) {
    this.press = press;
    this.site = press.site();
    this.imprint = Parcels.imprint(press);
    this.tongues = new Tongues(imprint);
    this.reach = Reach.from(site, new Address(MetadataProducer.CATALOGUE));
  }

  JsonTree json() {
    JsonTree.Members context = JsonTree.object();
    PREFIXES.forEach(context::with);
    Config config = site.config();
    JsonTree.Members json =
        JsonTree.object()
            .with("@context", context)
            .with("@id", reach.to(MetadataProducer.CATALOGUE) + "#catalogue")
            .with("@type", "dcat:Catalog")
            .with("dct:title", tongues.tagged(config.title()))
            .with("dct:description", said(this::about))
            .some("dct:publisher", publisher())
            .some("dct:license", license(List.of()))
            .with("dct:language", languages());
    config.asOf().ifPresent(day -> json.with("dct:modified", day(day.value())));
    String home = reach.to(site.address(config.mainLanguage(), "index.html"));
    return json.with("foaf:homepage", thing(home, "foaf:Document"))
        .with("dcat:dataset", JsonTree.list(site.catalog().datasets().stream().map(this::dataset)));
  }

  private String about(Speech speech) {
    return site.config().tagline().map(speech::text).orElse(speech.words().get("data.lede"));
  }

  private JsonTree dataset(Dataset dataset) {
    JsonTree.Members json =
        JsonTree.object()
            .with("@id", LinkedData.id(site, reach, dataset))
            .with("@type", "dcat:Dataset")
            .with("dct:identifier", dataset.name())
            .with("dct:title", tongues.tagged(dataset.title()))
            .with("dct:description", said(speech -> Accounts.of(site, speech, dataset)))
            .some("dct:publisher", publisher())
            .some("dct:license", license(dataset.licenses()))
            .with("dct:language", languages())
            .with("dcat:version", DataVersion.of(press, dataset));
    Accounts.modified(site, dataset).ifPresent(day -> json.with("dct:modified", day(day)));
    Accounts.span(site, dataset).ifPresent(span -> json.with("dct:temporal", period(span)));
    return json.some("dct:provenance", JsonTree.list(dataset.sources().stream().map(this::source)))
        .with("dcat:landingPage", pages("data/" + dataset.name() + ".html"))
        .with(
            "dcat:distribution",
            JsonTree.list(
                Downloads.all(press, dataset).stream().map(f -> distribution(dataset, f))));
  }

  /** In every language of the site. */
  private JsonTree said(Function<Speech, String> what) {
    return JsonTree.list(
        press.languages().stream()
            .map(
                language ->
                    JsonTree.object()
                        .with("@value", what.apply(press.speech(language)))
                        .with("@language", language)));
  }

  private JsonTree publisher() {
    return imprint
        .publisher()
        .<JsonTree>map(
            name ->
                JsonTree.object()
                    .with("@type", "foaf:Agent")
                    .with("foaf:name", tongues.tagged(name)))
        .orElse(JsonTree.object());
  }

  private JsonTree license(List<Dataset.Source> own) {
    if (!own.isEmpty()) {
      return terms(own.get(0).title(), own.get(0).path().map(p -> p.value()));
    }
    return imprint.license().map(l -> terms(l.title(), l.url())).orElse(JsonTree.object());
  }

  private JsonTree terms(Localized title, Optional<String> url) {
    return JsonTree.object()
        .some("@id", url)
        .with("@type", "dct:LicenseDocument")
        .with("rdfs:label", tongues.tagged(title));
  }

  private JsonTree languages() {
    return JsonTree.list(
        press.languages().stream()
            .map(l -> Locale.forLanguageTag(l).getISO3Language().toUpperCase(Locale.ROOT))
            .map(code -> thing(LANGUAGES + code, "dct:LinguisticSystem")));
  }

  private static JsonTree thing(String id, String type) {
    return JsonTree.object().with("@id", id).with("@type", type);
  }

  private static JsonTree day(String day) {
    return JsonTree.object().with("@value", day).with("@type", "xsd:date");
  }

  private static JsonTree period(Accounts.Span span) {
    return JsonTree.object()
        .with("@type", "dct:PeriodOfTime")
        .with("dcat:startDate", day(span.first()))
        .with("dcat:endDate", day(span.last()));
  }

  private JsonTree source(Dataset.Source source) {
    JsonTree.Members json =
        JsonTree.object()
            .with("@type", "dct:ProvenanceStatement")
            .with("rdfs:label", tongues.tagged(source.title()));
    source
        .path()
        .map(path -> path.value())
        .filter(path -> path.matches("https?://\\S+"))
        .ifPresent(path -> json.with("rdfs:seeAlso", JsonTree.object().with("@id", path)));
    return json;
  }

  /** A page in each language. */
  private JsonTree pages(String file) {
    return JsonTree.list(
        press.languages().stream()
            .map(language -> reach.to(site.address(language, file)))
            .map(page -> thing(page, "foaf:Document")));
  }

  private JsonTree distribution(Dataset dataset, Download file) {
    String address = reach.to(file.address());
    Weight weight = file.weight();
    String media = ExportFormats.mediaType(file.kind());
    return JsonTree.object()
        .with("@id", address + "#distribution")
        .with("@type", "dcat:Distribution")
        .with("dct:title", said(speech -> speech.words().get("kind" + file.kind())))
        .with("dcat:accessURL", thing(address, "rdfs:Resource"))
        .with("dcat:downloadURL", thing(address, "rdfs:Resource"))
        .with("dcat:mediaType", thing(MEDIA + media, "dct:MediaType"))
        .with("dcat:byteSize", typed(Long.toString(weight.size()), "xsd:nonNegativeInteger"))
        .with("spdx:checksum", checksum(weight))
        .some("dct:license", license(dataset.licenses()));
  }

  private static JsonTree typed(String value, String type) {
    return JsonTree.object().with("@value", value).with("@type", type);
  }

  private static JsonTree checksum(Weight weight) {
    return JsonTree.object()
        .with("@type", "spdx:Checksum")
        .with(
            "spdx:algorithm",
            thing("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"))
        .with("spdx:checksumValue", typed(weight.sha256(), "xsd:hexBinary"));
  }
}
