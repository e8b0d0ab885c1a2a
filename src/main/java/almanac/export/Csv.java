package almanac.export;

import java.util.List;

/** Lines of CSV by RFC 4180: commas, CRLF, quotes where they are needed, texts guarded. */
public final class Csv {
  private Csv() {}

  /** The names of columns. */
  public static String head(List<String> names) {
    return line(names.stream().map(Guard::on).toList());
  }

  public static String items(List<Item> items) {
    return line(items.stream().map(i -> i.isNumber() ? i.text() : Guard.on(i.text())).toList());
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList()) + "\r\n";
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
