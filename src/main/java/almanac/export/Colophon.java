package almanac.export;

import almanac.data.Localized;
import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What goes with a dataset when it leaves the site: who publishes it, which state it is, and how
 * the site speaks.
 *
 * @param wording of all languages
 * @param licenses the dataset's own, or else the site's
 * @param asOf the day of the site's data, an ISO date
 * @param addresses of the dataset's page, by language; empty for a site without an address
 * @param version asked for late, since it is told by one of the files
 * @param remarks the dataset's notes as readers read them
 */
public record Colophon(
    Wording wording,
    Optional<Localized> publisher,
    List<License> licenses,
    Optional<String> asOf,
    Map<String, String> addresses,
    Supplier<String> version,
    List<Remark> remarks) {
  public Colophon {
    licenses = List.copyOf(licenses);
    addresses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
    remarks = List.copyOf(remarks);
  }

  /** Terms of use. */
  public record License(Localized title, Optional<String> address) {}

  List<String> languages() {
    return wording.languages();
  }

  /** The text in each of the site's languages that it speaks; in its first if in none of them. */
  Map<String, String> texts(Localized text) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : languages()) {
      if (text.speaks(language)) {
        texts.put(language, text.in(language).value());
      }
    }
    if (texts.isEmpty()) {
      Map.Entry<String, Text> first = text.texts().entrySet().iterator().next();
      texts.put(first.getKey(), first.getValue().value());
    }
    return texts;
  }

  /** Of each of the site's languages what a function of it says. */
  Map<String, String> each(java.util.function.UnaryOperator<String> said) {
    Map<String, String> texts = new LinkedHashMap<>();
    languages().forEach(language -> texts.put(language, said.apply(language)));
    return texts;
  }
}
