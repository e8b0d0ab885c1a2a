package almanac.render;

import almanac.publish.Artifact;
import almanac.site.Address;
import almanac.site.Site;
import almanac.source.BinaryFile;
import almanac.source.Diagnostics;
import almanac.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that producers draw with.
 *
 * @param speeches by language, all of the site's
 * @param assets files of the theme, by their path below the output
 * @param copies the author's files that are copied, by their path below the output
 * @param placed numbers say where they were written: for a preview, not for publishing
 */
public record Press(
    Site site,
    Map<String, Speech> speeches,
    Templates templates,
    Map<String, byte[]> assets,
    Map<String, BinaryFile> copies,
    Figures figures,
    Diagnostics diagnostics,
    boolean placed) {

  /** The same, its numbers saying where they were written. */
  public Press withPlaces() {
    return new Press(site, speeches, templates, assets, copies, figures, diagnostics, true);
  }

  /** The site as files; mistakes are reported. */
  public List<Artifact> print() {
    return Producers.ALL.parallelStream().flatMap(p -> p.produce(this).stream()).toList();
  }

  Speech speech(String language) {
    return Optional.ofNullable(speeches.get(language)).orElseThrow();
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

  Artifact page(Here here, String template, Object view) {
    byte[] bytes = templates.render(template, view, here.origin());
    return Artifact.of(here.address().path(), here.origin(), bytes);
  }
}
