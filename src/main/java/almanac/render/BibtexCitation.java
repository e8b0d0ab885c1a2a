package almanac.render;

import java.util.ArrayList;
import java.util.List;

/**
 * BibTeX, of an entry type and of fields that old styles know. Values stand in two pairs of braces,
 * so that no style turns a body into a person or changes the case of a title.
 */
final class BibtexCitation implements CitationFormat {
  @Override
  public String name() {
    return "BibTeX";
  }

  @Override
  public String of(Work work, Words words) {
    List<String> fields = new ArrayList<>();
    fields.add("author = {{" + escaped(work.author()) + "}}");
    fields.add("title = {{" + escaped(work.title()) + "}}");
    if (!work.container().isEmpty()) {
      fields.add("howpublished = {{" + escaped(work.container()) + "}}");
    }
    work.year().ifPresent(year -> fields.add("year = {" + year + "}"));
    work.day().ifPresent(day -> fields.add("date = {" + day + "}"));
    if (!work.version().isEmpty()) {
      fields.add("version = {" + escaped(work.version()) + "}");
    }
    fields.add("url = {" + address(work.address()) + "}");
    fields.add("langid = {" + (work.tag().startsWith("zh") ? "chinese" : "english") + "}");
    String key = work.year().map(year -> work.key() + "-" + year).orElse(work.key());
    return "@misc{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}";
  }

  /** Braces have to pair even where they are escaped, so they become commands. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(escaped(c)));
    return escaped.toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '{' -> "\\textbraceleft{}";
      case '}' -> "\\textbraceright{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '&', '%', '$', '#', '_' -> "\\" + (char) c;
      default -> Character.isISOControl(c) ? " " : Character.toString(c);
    };
  }

  /** Taken as it stands by whoever prints it; what would end it is written as a URL may have it. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}
