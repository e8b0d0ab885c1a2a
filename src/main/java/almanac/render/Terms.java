package almanac.render;

import almanac.site.Collection;
import almanac.site.Site;
import almanac.site.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language that pages explain, to be found in sentences. */
final class Terms {
  private final Map<String, Term> byText = new LinkedHashMap<>();
  private final Optional<Pattern> pattern;

  private Terms(List<Term> terms) {
    terms.forEach(term -> byText.putIfAbsent(term.text(), term));
    String any =
        byText.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Terms::word)
            .collect(Collectors.joining("|"));
    this.pattern = any.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(any));
  }

  static Terms of(Site site, String language) {
    return new Terms(site.terms().stream().filter(t -> t.language().equals(language)).toList());
  }

  /** Latin letters and digits beside a word make it another one; Han characters do not. */
  private static String word(String text) {
    String before = isLatin(text.charAt(0)) ? "(?<![A-Za-z0-9])" : "";
    String after = isLatin(text.charAt(text.length() - 1)) ? "(?![A-Za-z0-9])" : "";
    return before + Pattern.quote(text) + after;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** What finds them; empty for a language without any. */
  Optional<Pattern> pattern() {
    return pattern;
  }

  Term named(String text) {
    return Optional.ofNullable(byText.get(text)).orElseThrow();
  }

  /** From a page to the one that explains the term. */
  static String href(Here here, Term term) {
    Collection collection = term.collection();
    return Ways.to(here, collection, term.item().path());
  }
}
