package almanac.site;

import almanac.data.Entries;
import almanac.source.Diagnostic;
import almanac.source.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code url:} of {@code content/site.yaml}. */
final class UrlReader {
  /** To which the path of any file can be added (RFC 3986): no query, no fragment. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]+)?(/[!-~&&[^?#\"<>\\\\]]*)?");

  private UrlReader() {}

  static Optional<Text> read(Entries site) {
    Optional<Text> written = site.text("url");
    written.filter(url -> !isWhole(url)).ifPresent(url -> report(url, site));
    return written.filter(UrlReader::isWhole);
  }

  private static boolean isWhole(Text url) {
    return WHOLE.matcher(url.value()).matches();
  }

  private static void report(Text url, Entries site) {
    site.diagnostics()
        .report(
            Diagnostic.error("wrong-url", url.span(), "\"" + url + "\" is no address of a site")
                .withHint("write it whole and in ASCII, such as https://example.org/report/"));
  }
}
