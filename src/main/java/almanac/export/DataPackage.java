package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.source.JsonTree;
import almanac.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Descriptors of CSV files by Data Package 2.0, of one dataset or of all. */
public final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** What the standard takes for a path: an address, or a file below. */
  private static final String PATH = "https?://.*|(?![./~])(?!file:)(?!.*(/\\.\\./|\\\\|://)).*";

  private final Imprint imprint;
  private final Tongues tongues;

  private DataPackage(Imprint imprint) {
    this.imprint = imprint;
    this.tongues = new Tongues(imprint);
  }

  /** Of one dataset, to stand beside its CSV file. */
  public static JsonTree of(Parcel parcel, Imprint imprint) {
    return new DataPackage(imprint).one(parcel);
  }

  /**
   * Of all datasets, to stand above the folder of the CSV files.
   *
   * @param version of all that is in it
   */
  public static JsonTree all(List<Parcel> parcels, String version, Imprint imprint) {
    return new DataPackage(imprint).all(parcels, version);
  }

  private JsonTree one(Parcel parcel) {
    Dataset dataset = parcel.dataset();
    JsonTree.Members json = head(parcel.name(), dataset.title());
    tongues.put(json, "description", dataset.description());
    json.some("homepage", imprint.url().map(url -> url + "data/" + parcel.name() + ".html"));
    json.with("version", parcel.version());
    contributors(json);
    json.some("licenses", licenses(dataset.licenses()));
    json.some("sources", sources(dataset));
    return json.with(
        "resources", JsonTree.list(Stream.of(resource(parcel, "", Set.of(parcel.name())))));
  }

  private JsonTree all(List<Parcel> parcels, String version) {
    Set<String> names =
        parcels.stream()
            .filter(p -> !p.dataset().facts())
            .map(Parcel::name)
            .collect(Collectors.toSet());
    JsonTree.Members json = head("data", imprint.title());
    json.some("homepage", imprint.url()).with("version", version);
    contributors(json);
    json.some("licenses", licenses(List.of()));
    return json.with(
        "resources", JsonTree.list(parcels.stream().map(p -> resource(p, "data/", names))));
  }

  private JsonTree.Members head(String name, Localized title) {
    JsonTree.Members json = JsonTree.object().with("$schema", PROFILE).with("name", name);
    tongues.put(json, "title", title);
    return json;
  }

  private void contributors(JsonTree.Members json) {
    imprint
        .publisher()
        .ifPresent(
            publisher -> {
              JsonTree.Members contributor = JsonTree.object();
              tongues.put(contributor, "title", publisher);
              contributor.with("roles", JsonTree.texts(List.of("publisher")));
              json.with("contributors", JsonTree.list(Stream.of(contributor)));
            });
  }

  /** Those of the dataset, or else the site's; the standard knows only named or linked ones. */
  private JsonTree licenses(List<Dataset.Source> own) {
    if (!own.isEmpty()) {
      return JsonTree.list(
          own.stream()
              .filter(license -> path(license.path()).isPresent())
              .map(license -> titled(license.title(), path(license.path()))));
    }
    return JsonTree.list(
        imprint.license().stream()
            .filter(terms -> terms.name().isPresent() || terms.url().isPresent())
            .map(this::license));
  }

  private JsonTree license(Imprint.Terms terms) {
    JsonTree.Members json = JsonTree.object();
    json.some("name", terms.name().map(name -> name.replace(' ', '-')));
    json.some("path", terms.url());
    tongues.put(json, "title", terms.title());
    return json;
  }

  private JsonTree sources(Dataset dataset) {
    return JsonTree.list(
        dataset.sources().stream().map(source -> titled(source.title(), path(source.path()))));
  }

  private static Optional<String> path(Optional<Text> written) {
    return written.map(Text::value).filter(path -> path.matches(PATH));
  }

  private JsonTree titled(Localized title, Optional<String> path) {
    JsonTree.Members json = JsonTree.object();
    tongues.put(json, "title", title);
    return json.some("path", path);
  }

  private JsonTree resource(Parcel parcel, String folder, Set<String> others) {
    Dataset dataset = parcel.dataset();
    JsonTree.Members json = JsonTree.object().with("name", parcel.name()).with("type", "table");
    tongues.put(json, "title", dataset.title());
    if (!folder.isEmpty()) {
      tongues.put(json, "description", dataset.description());
      json.some("licenses", dataset.licenses().isEmpty() ? JsonTree.object() : own(dataset));
      json.some("sources", sources(dataset));
      json.with("version", parcel.version());
    }
    json.with("path", folder + parcel.name() + ".csv");
    json.with("format", "csv").with("mediatype", "text/csv").with("encoding", "utf-8");
    json.with("bytes", parcel.csv().size()).with("hash", "sha256:" + parcel.csv().sha256());
    json.with("dialect", JsonTree.object().with("delimiter", ",").with("lineTerminator", "\r\n"));
    json.with("schema", TableSchema.of(parcel, imprint, others));
    return json.some("facts", facts(dataset)).some("notes", notes(parcel));
  }

  private JsonTree own(Dataset dataset) {
    return licenses(dataset.licenses());
  }

  /** What each line of a dataset of facts is about. */
  private JsonTree facts(Dataset dataset) {
    return dataset.facts()
        ? JsonTree.list(
            dataset.fields().stream()
                .filter(field -> !dataset.primaryKey().contains(field.name()))
                .map(this::fact))
        : JsonTree.object();
  }

  private JsonTree fact(Field field) {
    JsonTree.Members json = JsonTree.object().with("name", field.name());
    tongues.put(json, "title", field.title());
    tongues.put(json, "description", field.description());
    TableSchema.Meaning.put(json, field, tongues);
    return json;
  }

  /** What the names in the columns for notes stand for. */
  private JsonTree notes(Parcel parcel) {
    JsonTree.Members notes = JsonTree.object();
    parcel.notes().forEach((name, words) -> notes.with(name, texts(words)));
    return notes;
  }

  private static JsonTree texts(Map<String, String> words) {
    JsonTree.Members json = JsonTree.object();
    words.forEach(json::with);
    return json;
  }
}
