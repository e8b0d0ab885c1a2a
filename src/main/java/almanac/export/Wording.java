package almanac.export;

import java.util.List;

/** The words that a site has for its readers. */
public interface Wording {
  /** Of the site, the first its main one. */
  List<String> languages();

  /**
   * The words of a key.
   *
   * @param values what stands in its gaps
   */
  String word(String language, String key, Object... values);
}
