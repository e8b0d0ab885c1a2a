package almanac.export;

import almanac.data.Localized;
import almanac.source.JsonTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts of authors in the languages of a site. */
public final class Tongues {
  private final Imprint imprint;

  public Tongues(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * Adds a text in the first language, and where there are more, all of them by language: {@code
   * title} and {@code titles}.
   */
  public void put(JsonTree.Members members, String name, Localized text) {
    members.with(name, imprint.main(text)).some(name + "s", others(text));
  }

  public void put(JsonTree.Members members, String name, Optional<Localized> text) {
    text.ifPresent(t -> put(members, name, t));
  }

  private JsonTree others(Localized text) {
    JsonTree all = all(text);
    return imprint.languages().size() > 1 ? all : JsonTree.object();
  }

  public JsonTree all(Localized text) {
    JsonTree.Members all = JsonTree.object();
    in(text).forEach(all::with);
    return all;
  }

  /** By language, each that has a text of its own; a text of no language is that of the first. */
  public Map<String, String> in(Localized text) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String language : imprint.languages()) {
      if (text.texts().containsKey(language)) {
        all.put(language, text.in(language).value());
      }
    }
    return all.isEmpty() ? Map.of(imprint.mainLanguage(), imprint.main(text)) : all;
  }

  /** As JSON-LD has texts, each with its language. */
  public JsonTree tagged(Localized text) {
    return JsonTree.list(
        in(text).entrySet().stream()
            .map(
                t -> JsonTree.object().with("@value", t.getValue()).with("@language", t.getKey())));
  }
}
