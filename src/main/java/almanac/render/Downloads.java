package almanac.render;

import almanac.data.Dataset;
import almanac.export.ExportFormat;
import almanac.export.ExportFormats;
import almanac.export.Extract;
import almanac.export.Extracts;
import almanac.publish.Artifact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The files of a dataset, one in each format, once for all languages. */
final class Downloads {
  private Downloads() {}

  static List<Artifact> of(Press press, Dataset dataset) {
    return ExportFormats.ALL.stream()
        .map(
            format ->
                new Artifact(
                    path(dataset, format),
                    dataset.file().start(),
                    () -> bytes(press, dataset, format)))
        .toList();
  }

  /** As links to them, with their sizes. */
  static List<FileView> views(Press press, Here here, Dataset dataset) {
    return ExportFormats.ALL.stream()
        .map(
            format ->
                new FileView(
                    dataset.name() + format.ending(),
                    here.toShared(path(dataset, format)),
                    here.speech().words().get("kind" + format.ending()),
                    size(here.speech().words(), bytes(press, dataset, format).length)))
        .toList();
  }

  static String path(Dataset dataset, ExportFormat format) {
    return "data/" + dataset.name() + format.ending();
  }

  /** The bytes of the file from which a dataset's version is taken. */
  static byte[] csv(Press press, Dataset dataset) {
    return ExportFormats.ALL.stream()
        .filter(format -> format.ending().equals(".csv"))
        .map(format -> bytes(press, dataset, format))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(Press press, Dataset dataset, ExportFormat format) {
    Extract extract = Extracts.of(press.site().catalog(), press.site().evaluator(), dataset);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(extract, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  static String size(Words words, int bytes) {
    return bytes < 1000
        ? words.get("size.bytes", bytes)
        : words.get("size.kilobytes", String.format(Locale.ROOT, "%.1f", bytes / 1000f));
  }
}
