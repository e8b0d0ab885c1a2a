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
    boolean placed) {

  /** The same, its numbers saying where they were written. */
  public Press withPlaces() {
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
        true);
  }

  /** The site as files; mistakes are reported. The theme's pages are made as they are written. */
  public List<Artifact> print() {
    List<Artifact> files = files();
    if (templates.areThemes()) {
      return files;
    }
    store.makeAll(); // else each page waits for the same ones
    return files.parallelStream().map(Press::finished).toList();
  }

  /** A site's own template may fail, which is to be known before a byte is written. */
  private static Artifact finished(Artifact file) {
    if (!file.path().endsWith(".html")) {
      return file;
    }
    byte[] bytes = file.body().bytes();
    return new Artifact(file.path(), file.origin(), file.rests(), () -> bytes);
  }

  /**
   * The site as files, which are made when their bytes are asked for; mistakes are reported, those
   * of templates only then.
   */
  public List<Artifact> files() {
    return Producers.ALL.parallelStream().flatMap(p -> p.produce(this).stream()).toList();
  }

  Speech speech(String language) {
    return Optional.ofNullable(speeches.get(language)).orElseThrow();
  }

  /** The words of a language that pages explain. */
  Terms terms(String language) {
    return Optional.ofNullable(terms.get(language)).orElseThrow();
  }

  Shells shells() {
    return new Shells(this);
  }

  List<String> languages() {
    return site.config().languages();
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
        () -> templates.render(template, view.get(), here.origin()));
  }
}
