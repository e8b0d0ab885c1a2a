package almanac.site;

import almanac.data.Entries;
import almanac.data.Limits;
import almanac.source.Diagnostic;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/** Reads {@code limits:} of {@code content/site.yaml}. */
final class LimitsReader {
  private LimitsReader() {}

  /** Those that are not written are the standard ones. */
  static Limits read(Entries site) {
    return site.node("limits")
        .flatMap(node -> Entries.of(node, "\"limits\"", site.diagnostics()))
        .map(LimitsReader::limits)
        .orElse(Limits.STANDARD);
  }

  private static Limits limits(Entries limits) {
    limits.allow("\"limits\"", List.of("rows", "pages"));
    return new Limits(
        number(limits, "rows", Limits.STANDARD.rows()),
        number(limits, "pages", Limits.STANDARD.pages()));
  }

  private static int number(Entries limits, String key, int standard) {
    Optional<Text> written = limits.text(key);
    boolean sound = written.isEmpty() || written.get().value().matches("[1-9][0-9]{0,8}");
    if (!sound) {
      limits
          .diagnostics()
          .report(
              Diagnostic.error(
                      "wrong-type",
                      written.get().span(),
                      "\"" + key + "\" must be a whole number above 0")
                  .withHint("leave it out for " + standard));
    }
    return sound && written.isPresent() ? Integer.parseInt(written.get().value()) : standard;
  }
}
