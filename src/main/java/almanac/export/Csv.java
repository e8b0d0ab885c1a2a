package almanac.export;

import java.util.List;

/** Lines of CSV by RFC 4180: commas, CRLF, quotes where they are needed, texts guarded. */
public final class Csv {
  private Csv() {}

  /** The names of columns. */
  public static String head(List<String> names) {
    StringBuilder line = new StringBuilder();
    names.forEach(name -> add(line, Guard.on(name)));
    return ended(line);
  }

  public static String items(List<Item> items) {
    StringBuilder line = new StringBuilder();
    for (Item item : items) {
      String text = item.text();
      add(line, item.isNumber() ? text : Guard.on(text));
    }
    return ended(line);
  }

  /** With the comma that ends a cell. */
  private static void add(StringBuilder line, String text) {
    if (isQuoted(text)) {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      line.append(text);
    }
    line.append(',');
  }

  private static boolean isQuoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The line's end in place of the last cell's comma. */
  private static String ended(StringBuilder line) {
    line.setLength(Math.max(0, line.length() - 1));
    return line.append("\r\n").toString();
  }
}
