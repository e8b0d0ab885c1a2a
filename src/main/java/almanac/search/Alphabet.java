package almanac.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of titles in a list from A to Z. */
public final class Alphabet {
  private Alphabet() {}

  /**
   * The order of a language; of Chinese by Pinyin. Titles that it takes for the same are ordered by
   * their characters.
   *
   * @param language BCP 47
   */
  public static Comparator<String> of(String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
    Comparator<String> order = collator::compare;
    return order.thenComparing(Comparator.naturalOrder());
  }
}
