package almanac.export;

import java.util.List;

/** Lines of CSV by RFC 4180: commas, CRLF, quotes where they are needed. */
public final class Csv {
  private Csv() {}

  public static String line(List<String> cells) {
    return String.join(",", cells.stream().map(Csv::cell).toList()) + "\r\n";
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
