package almanac.export;

import java.util.regex.Pattern;

/** Texts as the parts of a workbook hold them (ECMA-376, part 1, 22.9.2.19 {@code ST_Xstring}). */
final class Xml {
  /** What would be read as an escape. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Xml() {}

  /** Of a cell: characters that XML cannot hold are written {@code _x0001_}. */
  static String text(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Most texts are the same in XML. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean marked = c == '&' || c == '<' || c == '>' || c == '"' || c == '_';
      if (marked || c < ' ' || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    StringBuilder xml = new StringBuilder(escaped.length() + 16);
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      boolean pair =
          i + 1 < escaped.length() && Character.isSurrogatePair(c, escaped.charAt(i + 1));
      if (pair) {
        xml.append(c).append(escaped.charAt(++i));
      } else {
        append(xml, c);
      }
    }
    return xml.toString();
  }

  private static void append(StringBuilder xml, char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n';
    if (control || Character.isSurrogate(c) || c > '\uFFFD') {
      xml.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
    } else {
      xml.append(markup(c));
    }
  }

  private static String markup(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> String.valueOf(c);
    };
  }

  /** Of an attribute, which has no line breaks. */
  static String attribute(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    text.chars().filter(c -> c >= ' ').forEach(c -> xml.append(markup((char) c)));
    return xml.toString();
  }
}
