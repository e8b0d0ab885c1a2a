package almanac.render;

import almanac.data.Dataset;
import almanac.source.Sha256;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which state of a dataset is meant: the day of the site's data, and behind it what the dataset
 * holds, as {@code 2018-04-30+3f2a91bc}. The day is a version that people speak of; the digest, the
 * first digits of its CSV file's SHA-256, changes with any number, however often a day's data are
 * mended.
 */
final class DataVersion {
  private static final int DIGITS = 8;

  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /** The digest alone for a site without a day. */
  static String of(Press press, Dataset dataset) {
    String digest =
        press.versions().digests.computeIfAbsent(dataset.name(), n -> digest(press, dataset));
    return press.site().config().asOf().map(day -> day.value() + "+" + digest).orElse(digest);
  }

  private static String digest(Press press, Dataset dataset) {
    byte[] csv = Downloads.csv(press, dataset);
    return Sha256.of(csv).substring(0, DIGITS);
  }
}
