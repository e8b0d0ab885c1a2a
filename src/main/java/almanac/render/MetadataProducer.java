package almanac.render;

import almanac.data.Dataset;
import almanac.export.Csvw;
import almanac.export.DataPackage;
import almanac.export.Imprint;
import almanac.export.Parcel;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.source.Archive;
import almanac.source.Flow;
import almanac.source.JsonTree;
import almanac.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What says of the files of datasets what is in them, by the standards that programs know. */
final class MetadataProducer implements Producer {
  static final String PACKAGE = "datapackage.json";
  static final String ARCHIVE = "datapackage.zip";
  static final String TABLES = "data/csv-metadata.json";
  static final String CATALOGUE = "data/catalog.jsonld";

  @Override
  public List<Artifact> produce(Press press) {
    List<Dataset> datasets = press.site().catalog().datasets();
    if (datasets.isEmpty()) {
      return List.of();
    }
    Imprint imprint = Parcels.imprint(press);
    List<Once<Parcel>> parcels = new ArrayList<>();
    List<Artifact> files = new ArrayList<>();
    for (Dataset dataset : datasets) {
      Once<Parcel> parcel = new Once<>(() -> Parcels.of(press, dataset));
      Span at = dataset.file().start();
      parcels.add(parcel);
      Rests own = Downloads.rests(press, dataset);
      files.add(json(descriptor(dataset), at, own, () -> DataPackage.of(parcel.get(), imprint)));
      files.add(json(table(dataset), at, own, () -> Csvw.of(parcel.get(), imprint)));
    }
    Span site = press.site().config().at();
    Supplier<List<Parcel>> all = () -> parcels.stream().map(Once::get).toList();
    Once<JsonTree> whole =
        new Once<>(() -> DataPackage.all(all.get(), DataVersion.ofAll(press), imprint));
    files.add(json(PACKAGE, site, Rests.ON_ANYTHING, whole));
    files.add(json(TABLES, site, Rests.ON_ANYTHING, () -> Csvw.all(all.get(), imprint)));
    files.add(json(CATALOGUE, site, Rests.ON_ANYTHING, () -> new Catalogue(press).json()));
    files.add(Artifact.flowing(ARCHIVE, site, Rests.ON_ANYTHING, archive(press, whole)));
    return files;
  }

  /** The descriptions that lie beside a dataset's CSV file, by their names. */
  static Map<String, Flow> beside(Press press, Dataset dataset) {
    Imprint imprint = Parcels.imprint(press);
    Once<Parcel> parcel = new Once<>(() -> Parcels.of(press, dataset));
    Map<String, Flow> files = new LinkedHashMap<>();
    files.put(name(descriptor(dataset)), flow(() -> DataPackage.of(parcel.get(), imprint)));
    files.put(name(table(dataset)), flow(() -> Csvw.of(parcel.get(), imprint)));
    return files;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Flow flow(Supplier<JsonTree> json) {
    return out -> out.write(json.get().file().getBytes(StandardCharsets.UTF_8));
  }

  static String descriptor(Dataset dataset) {
    return "data/" + dataset.name() + ".datapackage.json";
  }

  static String table(Dataset dataset) {
    return "data/" + dataset.name() + ".csv-metadata.json";
  }

  static Artifact json(String path, Span at, Rests rests, Supplier<JsonTree> json) {
    return new Artifact(path, at, rests, () -> json.get().file().getBytes(StandardCharsets.UTF_8));
  }

  /** The package with the files that it describes. */
  private static Flow archive(Press press, Supplier<JsonTree> whole) {
    return out -> {
      Map<String, Flow> files = new LinkedHashMap<>();
      byte[] readme = Readme.of(press).getBytes(StandardCharsets.UTF_8);
      byte[] json = whole.get().file().getBytes(StandardCharsets.UTF_8);
      files.put("README.md", to -> to.write(readme));
      files.put(PACKAGE, to -> to.write(json));
      press
          .site()
          .catalog()
          .datasets()
          .forEach(d -> files.put("data/" + d.name() + ".csv", Downloads.csvFlow(press, d)));
      Archive.write(files, out);
    };
  }
}
