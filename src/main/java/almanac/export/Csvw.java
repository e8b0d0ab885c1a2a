package almanac.export;

import almanac.data.Dataset;
import almanac.data.Localized;
import almanac.source.JsonTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Descriptions of CSV files by the W3C's Metadata Vocabulary for Tabular Data, where readers look
 * for them: beside the file ({@code loans.csv-metadata.json}), or in its folder for all.
 */
public final class Csvw {
  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  private final Imprint imprint;
  private final Tongues tongues;

  private Csvw(Imprint imprint) {
    this.imprint = imprint;
    this.tongues = new Tongues(imprint);
  }

  /** Of one file. */
  public static JsonTree of(Parcel parcel, Imprint imprint) {
    Csvw csvw = new Csvw(imprint);
    JsonTree.Members json = csvw.head();
    csvw.table(json, parcel, Set.of(parcel.name()));
    return csvw.rights(json, parcel.dataset().licenses());
  }

  /** Of all files, which name lines of each other. */
  public static JsonTree all(List<Parcel> parcels, Imprint imprint) {
    Csvw csvw = new Csvw(imprint);
    Set<String> names =
        parcels.stream()
            .filter(p -> !p.dataset().facts())
            .map(Parcel::name)
            .collect(Collectors.toSet());
    JsonTree.Members json = csvw.head().with("@type", "TableGroup");
    json.with("dc:title", csvw.tongues.tagged(imprint.title()));
    csvw.rights(json, List.of());
    return json.with(
        "tables",
        JsonTree.list(parcels.stream().map(p -> csvw.table(JsonTree.object(), p, names))));
  }

  private JsonTree.Members head() {
    JsonTree language = JsonTree.object().with("@language", imprint.mainLanguage());
    return JsonTree.object()
        .with("@context", JsonTree.list(Stream.of(JsonTree.of(CONTEXT), language)));
  }

  private JsonTree.Members table(JsonTree.Members json, Parcel parcel, Set<String> others) {
    Dataset dataset = parcel.dataset();
    json.with("@type", "Table").with("url", parcel.name() + ".csv");
    said(json, "dc:title", Optional.of(dataset.title()));
    said(json, "dc:description", dataset.description());
    json.some(
        "dc:source",
        JsonTree.list(
            dataset.sources().stream()
                .flatMap(source -> tongues.tagged(source.title()).parts())
                .map(part -> part.getValue())));
    json.with("dcat:version", parcel.version());
    json.with("dialect", dialect());
    return json.with("tableSchema", new CsvwSchema(parcel, tongues, others).json());
  }

  private void said(JsonTree.Members json, String name, Optional<Localized> text) {
    text.ifPresent(t -> json.some(name, tongues.tagged(t)));
  }

  private JsonTree.Members rights(JsonTree.Members json, List<Dataset.Source> own) {
    imprint.publisher().ifPresent(publisher -> said(json, "dc:publisher", Optional.of(publisher)));
    Optional<String> license =
        own.stream()
            .flatMap(source -> source.path().stream())
            .map(path -> path.value())
            .filter(path -> path.matches("https?://.*"))
            .findFirst()
            .or(() -> imprint.license().flatMap(Imprint.Terms::url));
    license.ifPresent(url -> json.with("dc:license", JsonTree.object().with("@id", url)));
    return json;
  }

  private static JsonTree dialect() {
    return JsonTree.object()
        .with("encoding", "utf-8")
        .with("delimiter", ",")
        .with("quoteChar", "\"")
        .with("doubleQuote", true)
        .with("lineTerminators", JsonTree.texts(List.of("\r\n")))
        .with("header", true);
  }
}
