package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Kept;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.source.Span;
import almanac.source.Weight;
import java.util.Locale;

/**
 * A file that readers take away.
 *
 * @param kind names what it is in the reader's words: {@code .csv} is {@code kind.csv}
 * @param rests the cells that its bytes come from
 */
record Download(Address address, String kind, Rests rests, Kept file) {

  /** The file's own name, without its folder. */
  String name() {
    String path = address.path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its size and digest. */
  Weight weight() {
    return file.weight();
  }

  Artifact artifact(Span origin) {
    return Artifact.flowing(address.path(), origin, rests, file);
  }

  /** As a link with its size. */
  FileView view(Here here) {
    Words words = here.speech().words();
    return new FileView(
        name(), here.to(address), words.get("kind" + kind), size(words, weight().size()));
  }

  /** The same without its size, for which the file would have to be made. */
  FileView unsized(Here here) {
    return new FileView(name(), here.to(address), here.speech().words().get("kind" + kind), "");
  }

  private static String size(Words words, long bytes) {
    if (bytes < 1000) {
      return words.get("size.bytes", bytes);
    }
    return bytes < 1_000_000
        ? words.get("size.kilobytes", String.format(Locale.ROOT, "%.1f", bytes / 1e3))
        : words.get("size.megabytes", String.format(Locale.ROOT, "%.1f", bytes / 1e6));
  }
}
