package almanac.render;

import almanac.data.Dataset;
import almanac.export.ExportFormat;
import almanac.export.ExportFormats;
import almanac.export.Extract;
import almanac.export.Extracts;
import almanac.publish.Artifact;
import almanac.site.Address;
import almanac.source.Flow;
import almanac.source.Weight;
import java.util.List;

/** The files of a dataset, one in each format, once for all languages. */
final class Downloads {
  private Downloads() {}

  /** All of them, in the order in which they are offered. */
  static List<Download> all(Press press, Dataset dataset) {
    return ExportFormats.ALL.stream().map(format -> of(press, dataset, format)).toList();
  }

  static List<Artifact> of(Press press, Dataset dataset) {
    return all(press, dataset).stream().map(file -> file.artifact(dataset.file().start())).toList();
  }

  /** As links to them, with their sizes. */
  static List<FileView> views(Press press, Here here, Dataset dataset) {
    return all(press, dataset).stream().map(file -> file.view(press, here)).toList();
  }

  /** The size and the digest of the dataset's CSV file, which stand for its state. */
  static Weight csv(Press press, Dataset dataset) {
    return of(press, dataset, ExportFormats.CSV).weight(press);
  }

  /** The dataset's CSV file itself. */
  static Flow csvFlow(Press press, Dataset dataset) {
    return of(press, dataset, ExportFormats.CSV).flow();
  }

  static String path(Dataset dataset, ExportFormat format) {
    return "data/" + dataset.name() + format.ending();
  }

  private static Download of(Press press, Dataset dataset, ExportFormat format) {
    return new Download(
        new Address(path(dataset, format)),
        format.ending(),
        out -> format.write(extract(press, dataset), out));
  }

  static Extract extract(Press press, Dataset dataset) {
    return Extracts.of(press.site().catalog(), press.site().evaluator(), dataset);
  }
}
