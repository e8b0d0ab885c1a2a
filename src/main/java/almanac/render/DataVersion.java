package almanac.render;

import almanac.data.Dataset;
import almanac.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Which state of a dataset is meant: the day of the site's data, and behind it what the dataset
 * holds, as {@code 2018-04-30+3f2a91bc}. The day is a version that people speak of; the digest, the
 * first digits of its CSV file's SHA-256, changes with any number, however often a day's data are
 * mended.
 */
final class DataVersion {
  private static final int DIGITS = 8;

  private DataVersion() {}

  /** The digest alone for a site without a day. */
  static String of(Press press, Dataset dataset) {
    return of(press, Downloads.csv(press, dataset).sha256());
  }

  /** That of all datasets together, which changes with any of them. */
  static String ofAll(Press press) {
    String all =
        press.site().catalog().datasets().stream()
            .map(dataset -> dataset.name() + " " + Downloads.csv(press, dataset).sha256() + "\n")
            .collect(Collectors.joining());
    return of(press, Sha256.of(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static String of(Press press, String sha256) {
    String digest = sha256.substring(0, DIGITS);
    return press.site().config().asOf().map(day -> day.value() + "+" + digest).orElse(digest);
  }
}
