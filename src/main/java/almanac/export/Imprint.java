package almanac.export;

import almanac.data.Localized;
import java.util.List;
import java.util.Optional;

/**
 * What a publisher says of all datasets.
 *
 * @param languages the first is that of texts which stand in one language
 * @param title of the site
 * @param url where the site stands, with a slash at its end; empty where that is not known
 */
public record Imprint(
    List<String> languages,
    Localized title,
    Optional<Localized> publisher,
    Optional<Terms> license,
    Optional<String> url) {
  public Imprint {
    languages = List.copyOf(languages);
  }

  /**
   * The terms under which the data may be used.
   *
   * @param name its short name, such as {@code CC BY 4.0}
   */
  public record Terms(Localized title, Optional<String> name, Optional<String> url) {}

  String mainLanguage() {
    return languages.get(0);
  }

  /** In the first language. */
  String main(Localized text) {
    return text.in(mainLanguage()).value();
  }
}
