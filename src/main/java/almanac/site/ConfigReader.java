package almanac.site;

import almanac.data.Entries;
import almanac.data.Localized;
import almanac.site.Config.License;
import almanac.site.Config.NavigationEntry;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import almanac.value.Period;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code content/site.yaml}; what it lacks has a default. */
final class ConfigReader {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
  private static final List<String> KEYS =
      List.of(
          "title",
          "tagline",
          "languages",
          "publisher",
          "license",
          "url",
          "navigation",
          "asOf",
          "editions",
          "literals",
          "decimals",
          "units",
          "terms",
          "print",
          "limits");
  private static final Text UNTITLED = Text.of(new SourceFile("", "").start());

  private final Diagnostics diagnostics;

  ConfigReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What the file says.
   *
   * @param languages the folders below {@code content/}, sorted: the languages where the file names
   *     none
   */
  Config read(SourceFile file, List<String> languages) {
    Optional<YamlNode> written = YamlReader.read(file, diagnostics);
    YamlNode node = written.orElse(new YamlNode.Mapping(file.start(), List.of()));
    Entries site =
        Entries.of(node, "site.yaml", diagnostics)
            .orElse(new Entries(new YamlNode.Mapping(node.at(), List.of()), diagnostics));
    site.allow("site.yaml", KEYS);
    if (!file.text().isBlank() && written.filter(n -> n == site.mapping()).isPresent()) {
      checkTitle(site, file);
    }
    return new Config(
        file.start(),
        site.localized("title").orElse(Localized.of(UNTITLED)),
        site.localized("tagline"),
        languages(site, languages),
        site.localized("publisher"),
        license(site),
        UrlReader.read(site),
        asOf(site),
        editions(site),
        literals(site),
        decimals(site),
        units(site),
        navigation(site, "navigation"),
        terms(site),
        new PrintsReader(site, diagnostics).read(),
        LimitsReader.read(site),
        !diagnostics.hasErrors());
  }

  private void checkTitle(Entries site, SourceFile file) {
    if (site.node("title").isEmpty()) {
      diagnostics.report(
          Diagnostic.warning("missing-title", file.start(), "the site has no title")
              .withHint("write `title: …`"));
    }
  }

  private List<String> languages(Entries site, List<String> folders) {
    List<Text> written = site.texts("languages");
    if (written.isEmpty()) {
      return folders.isEmpty() ? List.of("en") : folders;
    }
    Set<String> sound = new LinkedHashSet<>();
    for (Text language : written) {
      if (LANGUAGE.matcher(language.value()).matches()) {
        sound.add(language.value());
      } else {
        report(
            "wrong-language",
            language.span(),
            "\"" + language + "\" is no language code",
            "write `zh` or `en`");
      }
    }
    if (sound.size() < written.size()) {
      sound.addAll(folders); // whichever is meant has been reported
    }
    return sound.isEmpty() ? List.of("en") : List.copyOf(sound);
  }

  private void report(String code, Span at, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, at, message).withHint(hint));
  }

  private Optional<License> license(Entries site) {
    Optional<YamlNode> node = site.node("license");
    if (node.isPresent()
        && node.get() instanceof YamlNode.Mapping map
        && map.get("title").isPresent()) {
      Entries license = new Entries(map, diagnostics);
      license.allow("a licence", List.of("title", "url", "path", "name"));
      Optional<Text> url = license.text("url").or(() -> license.text("path"));
      return license.localized("title").map(title -> new License(title, license.text("name"), url));
    }
    return site.localized("license")
        .map(title -> new License(title, Optional.empty(), Optional.empty()));
  }

  private Optional<Config.Terms> terms(Entries site) {
    if (!(site.node("terms").orElse(null) instanceof YamlNode.Mapping)) {
      return site.text("terms").map(name -> new Config.Terms(name, Optional.empty()));
    }
    return site.node("terms")
        .flatMap(node -> Entries.of(node, "\"terms\"", diagnostics))
        .flatMap(
            terms -> {
              terms.allow("\"terms\"", List.of("collection", "aliases"));
              return terms
                  .required("collection", "\"terms\"")
                  .map(name -> new Config.Terms(name, terms.text("aliases")));
            });
  }

  private Optional<Text> asOf(Entries site) {
    Optional<Text> written = site.text("asOf");
    written
        .filter(day -> !isDate(day.value()))
        .ifPresent(
            day ->
                report(
                    "wrong-date",
                    day.span(),
                    "\"" + day + "\" is no date",
                    "write it like 2018-04-30"));
    return written.filter(day -> isDate(day.value()));
  }

  private static boolean isDate(String day) {
    try {
      return day.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(day).toString().equals(day);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Map<String, Period> editions(Entries site) {
    Map<String, Period> editions = new LinkedHashMap<>();
    for (YamlNode.Entry entry : site.entries("editions")) {
      site.text(entry.value(), "an edition")
          .ifPresent(
              text ->
                  Period.parse(text.value())
                      .ifPresentOrElse(
                          period -> editions.put(entry.key().value(), period),
                          () ->
                              report(
                                  "wrong-period",
                                  text.span(),
                                  "\"" + text + "\" is no period",
                                  "write 2017, 2017-Q1 or 2017-09")));
    }
    return editions;
  }

  private static Set<String> literals(Entries site) {
    Set<String> literals = new LinkedHashSet<>();
    site.texts("literals").forEach(text -> literals.add(text.value()));
    return literals;
  }

  private int decimals(Entries site) {
    Optional<Text> written = site.text("decimals");
    boolean sound = written.isEmpty() || written.get().value().matches("\\d");
    if (!sound) {
      report(
          "wrong-type",
          written.get().span(),
          "\"decimals\" must be a number from 0 to 9",
          "leave it out for 2");
    }
    return sound && written.isPresent() ? Integer.parseInt(written.get().value()) : 2;
  }

  private Units units(Entries site) {
    List<Unit> own = new ArrayList<>();
    if (site.node("units").orElse(null) instanceof YamlNode.Sequence) {
      site.texts("units").forEach(name -> own.add(counting(name.value())));
      return Units.standard().with(own);
    }
    for (YamlNode.Entry entry : site.entries("units")) {
      unit(site, entry).ifPresent(own::add);
    }
    return own.isEmpty() ? Units.standard() : Units.standard().with(own);
  }

  /** {@code 公斤: 1000 克}, or {@code 位: count}, or {@code 克: measure}. */
  private Optional<Unit> unit(Entries site, YamlNode.Entry entry) {
    Optional<Text> text = site.text(entry.value(), "a unit");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String name = entry.key().value();
    String[] words = text.get().value().strip().split("\\s+", 2);
    if (words[0].equals("count")) {
      return Optional.of(counting(name));
    } else if (words[0].equals("measure")) {
      return Optional.of(new Unit(name, Unit.Kind.MEASURE, name, Rational.ONE));
    } else if (words.length == 2 && words[0].matches("[0-9]+(\\.[0-9]+)?")) {
      return Optional.of(scaled(name, new BigDecimal(words[0]), words[1]));
    }
    report(
        "wrong-unit",
        text.get().span(),
        "\"" + text.get() + "\" does not say what one " + name + " is",
        "write `count`, `measure`, or a number and another unit, such as `1000 克`");
    return Optional.of(new Unit(name, Unit.Kind.MEASURE, name, Rational.ONE));
  }

  private static Unit counting(String name) {
    return new Unit(name, Unit.Kind.COUNT, name, Rational.ONE);
  }

  private static Unit scaled(String name, BigDecimal number, String of) {
    Optional<Unit> base = Units.standard().find(of);
    Rational size = Rational.of(number);
    return base.map(b -> new Unit(name, b.kind(), b.dimension(), b.size().times(size)))
        .orElse(new Unit(name, Unit.Kind.MEASURE, of, size));
  }

  private List<NavigationEntry> navigation(Entries from, String key) {
    return from.items(key).stream().flatMap(item -> entry(from, item).stream()).toList();
  }

  private Optional<NavigationEntry> entry(Entries from, YamlNode item) {
    if (item instanceof YamlNode.Scalar) {
      return from.text(item, "an entry of the navigation")
          .map(
              page ->
                  new NavigationEntry(
                      item.at(), Optional.of(page), Optional.empty(), Optional.empty(), List.of()));
    }
    return Entries.of(item, "an entry of the navigation", diagnostics).map(this::entry);
  }

  private NavigationEntry entry(Entries entry) {
    entry.allow("an entry of the navigation", List.of("page", "title", "chapter", "pages"));
    return new NavigationEntry(
        entry.mapping().at(),
        entry.text("page"),
        entry.localized("title"),
        entry.text("chapter"),
        navigation(entry, "pages"));
  }
}
