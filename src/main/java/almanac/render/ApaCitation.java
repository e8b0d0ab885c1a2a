package almanac.render;

import java.util.Locale;

/**
 * APA style, 7th edition, chapter 10.9 (data sets) and 10.14 (visual works): author, year, title,
 * version, what it is, where it stands, address.
 */
final class ApaCitation implements CitationFormat {
  @Override
  public String name() {
    return "APA";
  }

  @Override
  public String of(Work work, Words words) {
    String version =
        work.version().isEmpty() ? "" : words.get("cite.version", work.version()) + " ";
    String kind = words.get("cite." + work.kind().name().toLowerCase(Locale.ROOT));
    return ended(work.author())
        + ended("(" + work.year().orElse(words.get("cite.undated")) + ")")
        + ended(work.title() + " " + version + "[" + kind + "]")
        + (work.container().isEmpty() ? "" : ended(work.container()))
        + work.address();
  }

  /** With a full stop and a space, unless it ends in a stop already. */
  static String ended(String part) {
    return part.endsWith(".") || part.endsWith("。") ? part + " " : part + ". ";
  }
}
