package almanac.site;

import almanac.content.Document;
import almanac.content.DocumentReader;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.DatasetReader;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Sources;
import almanac.value.Decimals;
import almanac.value.Evaluator;
import java.util.List;
import java.util.Optional;

/** Reads all that was written and binds it: from sources to the site. */
public final class SiteReader {
  private static final String CONFIG = "content/site.yaml";

  private final Sources sources;
  private final Diagnostics diagnostics;

  private SiteReader(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The site, as far as it can be made out; mistakes are reported. */
  public static Site read(Sources sources, Diagnostics diagnostics) {
    return new SiteReader(sources, diagnostics).read();
  }

  private Site read() {
    Config config = config();
    Evaluator evaluator = new Evaluator(config.units(), Decimals.of(config.decimals()));
    Catalog catalog = Catalog.of(datasets(config), evaluator, diagnostics);
    return new SiteBinder(config, catalog, evaluator, diagnostics).bind(documents(config));
  }

  private Config config() {
    SourceFile file = sources.text(CONFIG).orElseGet(() -> new SourceFile(CONFIG, ""));
    if (sources.text(CONFIG).isEmpty() && !sources.unread().contains(CONFIG)) {
      diagnostics.report(
          Diagnostic.error("missing-site", file.start(), "the site has no content/site.yaml")
              .withHint("write one with at least `title: …` and `languages: [zh]`"));
    }
    return new ConfigReader(diagnostics).read(file, languages());
  }

  /** The folders below content that hold pages, sorted. */
  private List<String> languages() {
    return sources.texts("content", ".md").stream()
        .map(file -> file.path().split("/", -1))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[1])
        .distinct()
        .toList();
  }

  private List<Dataset> datasets(Config config) {
    DatasetReader reader = new DatasetReader(config.units(), diagnostics);
    return sources.texts("data", ".yaml").stream().toList().parallelStream()
        .flatMap(file -> reader.read(file, path -> sources.text("data/" + path)).stream())
        .toList();
  }

  private List<Document> documents(Config config) {
    return sources.texts("content", ".md").parallelStream()
        .flatMap(file -> document(config, file).stream())
        .toList();
  }

  private Optional<Document> document(Config config, SourceFile file) {
    String[] parts = file.path().split("/", -1);
    if (parts.length < 3 || !config.languages().contains(parts[1])) {
      diagnostics.report(
          Diagnostic.error(
                  "unknown-language", file.start(), "the page is in no language of the site")
              .withHint(
                  "put it below content/"
                      + config.mainLanguage()
                      + "/, or name its language in site.yaml"));
      return Optional.empty();
    }
    return Optional.of(new DocumentReader(diagnostics).read(file));
  }
}
