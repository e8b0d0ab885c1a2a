package almanac.render;

import almanac.data.Dataset;
import almanac.export.Bundle;
import almanac.export.BundleReadme;
import almanac.export.ExportFormat;
import almanac.export.ExportFormats;
import almanac.export.Extract;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.source.Flow;
import almanac.source.Weight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of a dataset, one in each format, once for all languages. */
final class Downloads {
  private Downloads() {}

  /** All of them, in the order in which they are offered; last the one that holds the others. */
  static List<Download> all(Press press, Dataset dataset) {
    List<Download> files = new ArrayList<>(files(press, dataset));
    Address address = new Address("data/" + dataset.name() + Bundle.ENDING);
    files.add(
        new Download(
            address,
            Bundle.ENDING,
            rests(press, dataset),
            press
                .store()
                .of(address, out -> Bundle.write(dataset.name(), bundled(press, dataset), out))));
    return files;
  }

  private static List<Download> files(Press press, Dataset dataset) {
    return ExportFormats.ALL.stream().map(format -> of(press, dataset, format)).toList();
  }

  private static List<Bundle.Entry> bundled(Press press, Dataset dataset) {
    List<Download> files = files(press, dataset);
    List<BundleReadme.Named> named =
        files.stream().map(f -> new BundleReadme.Named(f.name(), "kind" + f.kind())).toList();
    String readme = BundleReadme.of(extract(press, dataset), named);
    List<Bundle.Entry> entries = new ArrayList<>();
    entries.add(
        new Bundle.Entry(
            BundleReadme.NAME, out -> out.write(readme.getBytes(StandardCharsets.UTF_8))));
    files.forEach(file -> entries.add(new Bundle.Entry(file.name(), file.file())));
    MetadataProducer.beside(press, dataset).forEach((n, f) -> entries.add(new Bundle.Entry(n, f)));
    return entries;
  }

  static List<Artifact> of(Press press, Dataset dataset) {
    return all(press, dataset).stream().map(file -> file.artifact(dataset.file().start())).toList();
  }

  /** As links to them, with their sizes. */
  static List<FileView> views(Press press, Here here, Dataset dataset) {
    return all(press, dataset).stream().map(file -> file.view(here)).toList();
  }

  /** The size and the digest of the dataset's CSV file, which stand for its state. */
  static Weight csv(Press press, Dataset dataset) {
    return of(press, dataset, ExportFormats.CSV).weight();
  }

  /** The dataset's CSV file itself. */
  static Flow csvFlow(Press press, Dataset dataset) {
    return of(press, dataset, ExportFormats.CSV).file();
  }

  static String path(Dataset dataset, ExportFormat format) {
    return "data/" + dataset.name() + format.ending();
  }

  private static Download of(Press press, Dataset dataset, ExportFormat format) {
    Address address = new Address(path(dataset, format));
    return new Download(
        address,
        format.ending(),
        rests(press, dataset),
        press.store().of(address, out -> format.write(extract(press, dataset), out)));
  }

  /** Of every cell, and of the words of its notes. */
  static Rests rests(Press press, Dataset dataset) {
    return Ground.of(
        press, press.languages().get(0), ground -> ground.dataset(dataset).noteWords(dataset));
  }

  static Extract extract(Press press, Dataset dataset) {
    return press.extracts().of(press, dataset);
  }
}
