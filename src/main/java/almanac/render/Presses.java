package almanac.render;

import almanac.site.Address;
import almanac.site.Inputs;
import almanac.site.Mentions;
import almanac.site.Site;
import almanac.source.BinaryFile;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Sources;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets up what a site is printed with: the theme, with the site's own files laid over it. */
public final class Presses {
  private static final String FOLDER = "templates/";

  private final Sources sources;
  private final Diagnostics diagnostics;

  private Presses(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /**
   * The press of a site; mistakes in templates are reported.
   *
   * @param stock what earlier presses of the site left; what this one makes is added to it
   */
  public static Press of(Site site, Sources sources, Stock stock, Diagnostics diagnostics) {
    return new Presses(sources, diagnostics).press(site, stock);
  }

  private Press press(Site site, Stock stock) {
    Map<String, SourceFile> templates = new TreeMap<>();
    sources
        .texts("templates", ".jte")
        .forEach(f -> templates.put(f.path().substring(FOLDER.length()), f));
    Map<String, Speech> speeches = speeches(site);
    return new Press(
        site,
        speeches,
        Templates.of(templates, stock.templates, stock.engines, diagnostics),
        assets(),
        copies(site),
        new Figures(
            Optional.ofNullable(speeches.get(site.config().mainLanguage())).orElseThrow(),
            stock.drawings,
            diagnostics),
        new Once<>(() -> Usage.of(site)),
        new Once<>(() -> Mentions.of(site, Proofs.wording(site, speeches))),
        new Extracted(),
        new Store(),
        new Once<>(() -> Relations.of(site.catalog())),
        new Once<>(() -> new Inputs(site.catalog())),
        terms(site),
        diagnostics,
        new Printing(Printing.Pdf.ASKED_FOR, styles()),
        false);
  }

  private static Map<String, Terms> terms(Site site) {
    Map<String, Terms> terms = new LinkedHashMap<>();
    site.config().languages().forEach(language -> terms.put(language, Terms.of(site, language)));
    return terms;
  }

  private Map<String, Speech> speeches(Site site) {
    Map<String, Speech> speeches = new LinkedHashMap<>();
    for (String language : site.config().languages()) {
      List<Map<String, String>> tables = new ArrayList<>(strings(language));
      tables.addAll(strings("en"));
      speeches.put(language, Speech.of(Words.of(language, tables)));
    }
    return speeches;
  }

  private List<Map<String, String>> strings(String language) {
    String name = "strings/" + language + ".yaml";
    List<Map<String, String>> tables = new ArrayList<>();
    sources.text(FOLDER + name).ifPresent(file -> tables.add(table(file, diagnostics)));
    if (Theme.STRINGS.contains(name)) {
      tables.add(table(new SourceFile(FOLDER + name, Theme.text(name)), new Diagnostics()));
    }
    return tables;
  }

  private static Map<String, String> table(SourceFile file, Diagnostics diagnostics) {
    Map<String, String> table = new LinkedHashMap<>();
    if (YamlReader.read(file, diagnostics).orElse(null) instanceof YamlNode.Mapping map) {
      for (YamlNode.Entry entry : map.entries()) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          table.put(entry.key().value(), scalar.text().value());
        }
      }
    }
    return table;
  }

  /** The theme's assets, and over them all files of the site below templates/assets. */
  private Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>();
    Theme.ASSETS.forEach(name -> assets.put(name, Theme.bytes(name)));
    for (BinaryFile file : sources.assets("templates")) {
      String name = file.path().substring(FOLDER.length());
      if (name.startsWith("assets/")) {
        assets.put(name, file.bytes());
      }
    }
    assets.replaceAll(Presses::brief);
    return assets;
  }

  private static byte[] brief(String name, byte[] file) {
    if (name.endsWith(".js")) {
      return Scripts.brief(file);
    }
    return name.endsWith(".css") ? StyleSheets.brief(file) : file;
  }

  /** The theme's style sheets of print editions, or the site's own instead of them. */
  private Map<String, String> styles() {
    Map<String, String> styles = new TreeMap<>();
    Theme.PRINT.forEach(name -> styles.put(name, Theme.text(name)));
    for (BinaryFile file : sources.assets("templates")) {
      String name = file.path().substring(FOLDER.length());
      styles.computeIfPresent(
          name, (same, theme) -> new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return styles;
  }

  /** Files that authors put beside their pages, where those pages stand. */
  private Map<String, BinaryFile> copies(Site site) {
    Map<String, BinaryFile> copies = new TreeMap<>();
    for (BinaryFile file : sources.assets("content")) {
      String[] parts = file.path().split("/", 3);
      if (parts.length == 3 && site.config().languages().contains(parts[1])) {
        copies.put(Address.of(site.config().mainLanguage(), parts[1], parts[2]).path(), file);
      }
    }
    return copies;
  }
}
