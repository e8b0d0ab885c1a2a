package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.Inputs;
import almanac.site.Mentions;
import almanac.site.Site;
import almanac.source.BinaryFile;
import almanac.source.Diagnostics;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that producers draw with.
 *
 * @param speeches by language, all of the site's
 * @param assets files of the theme, by their path below the output
 * @param copies the author's files that are copied, by their path below the output
 * @param mentions every sentence that rests on data
 * @param extracts of the datasets, as all formats hold them
 * @param store of files that others speak of
 * @param relations how the datasets hang together
 * @param inputs what numbers rest on
 * @param terms words that pages explain, by language
 * @param printing of print editions
 * @param placed numbers say where they were written: for a preview, not for publishing
 */
public record Press(
    Site site,
    Map<String, Speech> speeches,
    Templates templates,
    Map<String, byte[]> assets,
    Map<String, BinaryFile> copies,
    Figures figures,
    Once<Usage> usage,
    Supplier<Mentions> mentions,
    Extracted extracts,
    Store store,
    Once<Relations> relations,
    Supplier<Inputs> inputs,
    Map<String, Terms> terms,
    Diagnostics diagnostics,
    Printing printing,
    boolean placed) {
  private static final String CHINESE = "zh";

  /** The same, its numbers saying where they were written. */
  public Press withPlaces() {
    return with(printing, true);
  }

  /** The same, its PDF files made so. */
  public Press with(Printing.Pdf pdf) {
    return with(new Printing(pdf, printing.styles()), placed);
  }

  private Press with(Printing how, boolean placing) {
    return new Press(
        site,
        speeches,
        templates,
        assets,
        copies,
        figures,
        usage,
        mentions,
        extracts,
        store,
        relations,
        inputs,
        terms,
        diagnostics,
        how,
        placing);
  }

  /** The site as files; mistakes are reported. The theme's pages are made as they are written. */
  public List<Artifact> print() {
    List<Artifact> files = files();
    if (templates.areThemes()) {
      return files;
    }
    store.makeAll(); // else each page waits for the same ones
    // a site's own template may fail, which is to be known before a byte is written
    files.parallelStream().filter(FinishedPage::isPage).forEach(page -> page.body().bytes());
    return files;
  }

  /**
   * The site as files, which are made when their bytes are asked for; mistakes are reported, those
   * of templates only then.
   */
  public List<Artifact> files() {
    List<Artifact> made =
        Producers.ALL.parallelStream().flatMap(p -> p.produce(this).stream()).toList();
    List<FinishedPage> pages = new ArrayList<>();
    List<Artifact> files = new ArrayList<>();
    take(made, pages, files);
    for (Follower follower : Followers.ALL) {
      take(follower.follow(this, List.copyOf(pages)), pages, files);
    }
    return files;
  }

  private static void take(List<Artifact> made, List<FinishedPage> pages, List<Artifact> files) {
    for (Artifact file : made) {
      if (FinishedPage.isPage(file)) {
        FinishedPage page = FinishedPage.of(file);
        pages.add(page);
        files.add(page.artifact());
      } else {
        files.add(file);
      }
    }
  }

  Speech speech(String language) {
    return Optional.ofNullable(speeches.get(language)).orElseThrow();
  }

  /** The words of a language that pages explain. */
  Terms terms(String language) {
    return Optional.ofNullable(terms.get(language)).orElseThrow();
  }

  /** Whether the site has a file of its own at a path of the output. */
  boolean brings(String path) {
    return assets.containsKey(path) || copies.containsKey(path);
  }

  Shells shells() {
    return new Shells(this);
  }

  List<String> languages() {
    return site.config().languages();
  }

  /** The language of a page, by its path below the output. */
  String languageOf(String page) {
    return languages().stream()
        .filter(language -> page.startsWith(language + "/"))
        .filter(language -> !language.equals(site.config().mainLanguage()))
        .findFirst()
        .orElse(site.config().mainLanguage());
  }

  /** A page's point of view. */
  Here here(String language, String path, Span origin) {
    Address address = site.address(language, path + ".html");
    return new Here(site, speech(language), path, address, origin, placed);
  }

  Artifact page(Here here, String template, Rests rests, Supplier<Object> view) {
    return new Artifact(
        here.address().path(),
        here.origin(),
        rests,
        () -> marked(here, templates.render(template, view.get(), here.origin())));
  }

  private byte[] marked(Here here, byte[] page) {
    return here.language().equals(CHINESE) || !speeches.containsKey(CHINESE)
        ? page
        : ForeignRuns.marked(page, speech(CHINESE).words().tag());
  }
}
