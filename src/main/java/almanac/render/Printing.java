package almanac.render;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How print editions are made.
 *
 * @param styles style sheets of documents and books, by their path below {@code templates/}
 */
public record Printing(Pdf pdf, Map<String, String> styles) {
  public Printing {
    styles = Collections.unmodifiableMap(new TreeMap<>(styles));
  }

  /** When PDF files are made, which takes longer than all else. */
  public enum Pdf {
    /** With the site, so that their sizes are known. */
    MADE,

    /** When somebody asks for one. */
    ASKED_FOR,

    /** Not at all; nothing leads to them. */
    NONE
  }

  boolean hasPdf() {
    return pdf != Pdf.NONE;
  }

  String style(String name) {
    return Optional.ofNullable(styles.get(name)).orElseThrow();
  }
}
