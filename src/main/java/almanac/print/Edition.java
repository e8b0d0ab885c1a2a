package almanac.print;

import java.util.Map;
import java.util.TreeMap;

/**
 * A document to be printed.
 *
 * @param title as a reader's program shows it
 * @param language BCP 47
 * @param publisher may be empty
 * @param xhtml the whole document, well formed, in the namespace of XHTML: a {@code section
 *     class="cover"}, a {@code nav class="contents"} whose links lead to headings, and a {@code
 *     section class="part"} for each chapter, which begins with its {@code h1}. Every id stands
 *     once; links lead to ids of the document or are absolute; drawings are {@code svg} in place
 * @param css of the print edition
 * @param images by their {@code src}
 */
public record Edition(
    String title,
    String language,
    String publisher,
    String xhtml,
    String css,
    Map<String, byte[]> images) {
  public Edition {
    images = java.util.Collections.unmodifiableMap(new TreeMap<>(images));
  }
}
