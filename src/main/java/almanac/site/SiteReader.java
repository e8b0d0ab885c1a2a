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
import almanac.source.TableFiles;
import almanac.source.Workbook;
import almanac.value.Decimals;
import almanac.value.Evaluator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/** Reads all that was written and binds it: from sources to the site. */
public final class SiteReader {
  private static final String CONFIG = "content/site.yaml";

  private final Sources sources;
  private final Memory memory;
  private final Diagnostics diagnostics;

  private SiteReader(Sources sources, Memory memory, Diagnostics diagnostics) {
    this.sources = sources;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** The site, as far as it can be made out; mistakes are reported. */
  public static Site read(Sources sources, Diagnostics diagnostics) {
    return read(sources, Memory.ofOneReading(), diagnostics);
  }

  /**
   * The same, parsing and binding only what changed since the memory was last used.
   *
   * @param sources made of those of the last time by {@link Sources#again}
   */
  public static Site read(Sources sources, Memory memory, Diagnostics diagnostics) {
    Site site = new SiteReader(sources, memory, diagnostics).read();
    memory.sweep();
    return site;
  }

  private Site read() {
    Config config = config();
    Evaluator evaluator = new Evaluator(config.units(), Decimals.of(config.decimals()));
    Set<String> spoiled = new ConcurrentSkipListSet<>(unread());
    ForkJoinTask<List<Document>> documents = ForkJoinTask.adapt(() -> documents(config)).fork();
    List<Dataset> datasets = datasets(config, spoiled);
    Catalog catalog =
        memory.catalog.get(
            "",
            List.of(datasets, Set.copyOf(spoiled), evaluator),
            diagnostics,
            own -> Catalog.of(datasets, spoiled, evaluator, own));
    return new SiteBinder(config, catalog, evaluator, diagnostics)
        .bind(documents.join(), new DatasetWeb(datasets), memory.pages);
  }

  private Config config() {
    SourceFile file = sources.text(CONFIG).orElseGet(() -> new SourceFile(CONFIG, ""));
    if (sources.hasFolder("content")
        && sources.text(CONFIG).isEmpty()
        && !sources.unread().contains(CONFIG)) {
      diagnostics.report(
          Diagnostic.error("missing-site", file.start(), "the site has no content/site.yaml")
              .withHint("write one with at least `title: …` and `languages: [zh]`"));
    }
    List<String> languages = languages();
    return memory.config.get(
        CONFIG,
        List.of(file.text(), languages),
        diagnostics,
        own -> new ConfigReader(own).read(file, languages));
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

  /** The names of datasets whose files were reported as a whole. */
  private List<String> unread() {
    Stream<String> foreign = sources.texts("data", ".yml").stream().map(SourceFile::path);
    return Stream.concat(sources.unread().stream(), foreign)
        .filter(path -> path.startsWith("data/"))
        .map(SiteReader::dataset)
        .toList();
  }

  private static String dataset(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }

  /**
   * All that could be read.
   *
   * @param spoiled receives the names of those in which a mistake was reported
   */
  private List<Dataset> datasets(Config config, Set<String> spoiled) {
    return sources.texts("data", ".yaml").parallelStream()
        .flatMap(file -> dataset(config, file, spoiled).stream())
        .toList();
  }

  private Optional<Dataset> dataset(Config config, SourceFile file, Set<String> spoiled) {
    Memory.Read read =
        memory.datasets.get(
            file.path(),
            List.of(config.units(), config.day(), config.limits(), file, tables(file)),
            diagnostics,
            own -> dataset(config, file, own));
    if (read.spoiled()) {
      spoiled.add(dataset(file.path()));
    }
    return read.dataset();
  }

  private Memory.Read dataset(Config config, SourceFile file, Diagnostics own) {
    DatasetReader reader = new DatasetReader(config.units(), config.day(), config.limits(), own);
    Optional<Dataset> dataset = reader.read(file, TableFiles.of(sources));
    return new Memory.Read(dataset, own.hasErrors());
  }

  /** The tables that the file may name. */
  private List<Object> tables(SourceFile file) {
    Stream<SourceFile> texts =
        sources.texts("data", ".csv").stream().filter(table -> isNamed(table.path(), file));
    Stream<Workbook> workbooks =
        sources.workbooks().stream().filter(table -> isNamed(table.path(), file));
    return Stream.concat(texts, workbooks).toList();
  }

  private static boolean isNamed(String path, SourceFile file) {
    return file.text().contains(path.replaceFirst(".*/", ""));
  }

  private List<Document> documents(Config config) {
    Stream<Document> read =
        sources.texts("content", ".md").parallelStream()
            .flatMap(file -> known(config, file).stream());
    return Stream.concat(read, unreadable(config)).toList();
  }

  private Optional<Document> known(Config config, SourceFile file) {
    return memory.documents.get(
        file.path(),
        List.of(file, config.languages()),
        diagnostics,
        own -> document(config, file, own));
  }

  /** Pages whose text was reported, so that what points to them is not reported too. */
  private Stream<Document> unreadable(Config config) {
    return sources.unread().stream()
        .filter(path -> path.startsWith("content/") && path.endsWith(".md"))
        .flatMap(path -> document(config, new SourceFile(path, "---"), new Diagnostics()).stream());
  }

  private static Optional<Document> document(
      Config config, SourceFile file, Diagnostics diagnostics) {
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
