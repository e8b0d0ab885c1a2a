package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads texts by language: {@code {zh: 科技支行, en: Technology branches}}. */
final class LocalizedReader {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");

  private LocalizedReader() {}

  static boolean isLanguage(String key) {
    return LANGUAGE.matcher(key).matches();
  }

  /** Empty where the mapping holds no text. */
  static Optional<Localized> read(YamlNode node, String what, Diagnostics diagnostics) {
    Map<String, Text> texts = new LinkedHashMap<>();
    Entries.of(node, what, diagnostics).ifPresent(entries -> collect(entries, what, texts));
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts));
  }

  private static void collect(Entries entries, String what, Map<String, Text> texts) {
    for (YamlNode.Entry entry : entries.mapping().entries()) {
      String language = entry.key().value();
      if (isLanguage(language)) {
        entries
            .node(language)
            .flatMap(n -> entries.text(n, what))
            .ifPresent(text -> texts.put(language, text));
      } else {
        entries.diagnostics().report(notALanguage(entry.key(), what));
      }
    }
  }

  private static Diagnostic notALanguage(Text key, String what) {
    return Diagnostic.error(
            "unknown-language", key.span(), "\"" + key + "\" is no language of " + what)
        .withHint("write `{zh: …, en: …}`, or quote a text that holds a colon");
  }

  /** The texts of the mapping's keys that are languages; a mapping may hold other keys as well. */
  static Optional<Localized> beside(Entries entries) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries.mapping().entries()) {
      String key = entry.key().value();
      if (key.length() == 2 && isLanguage(key)) {
        entries.text(key).ifPresent(text -> texts.put(key, text));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Localized(texts));
  }
}
