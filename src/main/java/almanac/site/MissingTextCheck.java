package almanac.site;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Scoring;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds texts in YAML that lack a language of the site; readers see the first one instead. */
final class MissingTextCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    Stream<Localized> all =
        Stream.concat(
            config(site.config()),
            site.catalog().datasets().stream().flatMap(MissingTextCheck::dataset));
    all.distinct().forEach(text -> check(text, site.config().languages(), diagnostics));
  }

  private static void check(Localized text, List<String> languages, Diagnostics diagnostics) {
    List<String> missing = languages.stream().filter(l -> !text.speaks(l)).toList();
    if (!missing.isEmpty()) {
      Text written = text.texts().values().iterator().next();
      diagnostics.report(
          Diagnostic.note(
                  "missing-translation",
                  written.span(),
                  "\"" + written + "\" is missing in " + String.join(", ", missing))
              .withHint("write it beside: " + missing.get(0) + ": …"));
    }
  }

  private static Stream<Localized> config(Config config) {
    Stream<Localized> own =
        Stream.of(
                Optional.of(config.title()),
                config.tagline(),
                config.publisher(),
                config.license().map(Config.License::title))
            .flatMap(Optional::stream);
    return Stream.concat(own, config.navigation().stream().flatMap(MissingTextCheck::entry));
  }

  private static Stream<Localized> entry(Config.NavigationEntry entry) {
    return Stream.concat(
        entry.title().stream(), entry.pages().stream().flatMap(MissingTextCheck::entry));
  }

  private static Stream<Localized> dataset(Dataset dataset) {
    Stream<Stream<Localized>> texts =
        Stream.of(
            Stream.of(dataset.title()),
            dataset.description().stream(),
            Stream.concat(dataset.sources().stream(), dataset.licenses().stream())
                .map(Dataset.Source::title),
            dataset.fields().stream().flatMap(MissingTextCheck::field),
            dataset.notes().values().stream().map(note -> note.text()),
            dataset.checks().stream().flatMap(check -> check.title().stream()),
            dataset.figures().values().stream()
                .flatMap(f -> Stream.concat(f.title().stream(), f.note().stream())),
            dataset.indicators().values().stream().map(indicator -> indicator.title()),
            dataset.scoring().stream().flatMap(Scoring::texts));
    return texts.flatMap(all -> all);
  }

  private static Stream<Localized> field(Field field) {
    return Stream.of(
            Stream.of(field.title()),
            field.description().stream(),
            field.source().stream(),
            field.categories().stream().map(Field.Category::title))
        .flatMap(all -> all);
  }
}
