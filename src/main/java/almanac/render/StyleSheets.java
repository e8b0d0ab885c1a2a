package almanac.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets as readers get them: without comments and without the space that only authors need.
 * What a browser makes of them is the same.
 */
final class StyleSheets {
  /** Strings are kept; gaps are space and comments in any order. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<string>\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+')"
              + "|(?<gap>(?:\\s++|/\\*.*?\\*/)++)",
          Pattern.DOTALL);

  /** Around these a gap says nothing. */
  private static final String BOUNDS = "{};,";

  private StyleSheets() {}

  static byte[] brief(byte[] sheet) {
    return brief(new String(sheet, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  static String brief(String sheet) {
    StringBuilder brief = new StringBuilder(sheet.length());
    Matcher token = TOKEN.matcher(sheet);
    int from = 0;
    while (token.find()) {
      brief.append(sheet, from, token.start());
      from = token.end();
      String text = token.group();
      brief.append(token.group("gap") == null ? text : gap(text, last(brief), next(sheet, from)));
      if (next(sheet, from) == '}' && last(brief) == ';') {
        brief.setLength(brief.length() - 1);
      }
    }
    return brief.append(sheet, from, sheet.length()).append('\n').toString();
  }

  /** A comment alone parts two words as no space does, and so one is left, empty. */
  private static String gap(String gap, char before, char after) {
    if (BOUNDS.indexOf(before) >= 0 || BOUNDS.indexOf(after) >= 0) {
      return "";
    }
    boolean onlyComments = gap.startsWith("/*") && gap.endsWith("*/") && !hasSpace(gap);
    return onlyComments ? "/**/" : " ";
  }

  private static boolean hasSpace(String gap) {
    return !gap.replaceAll("(?s)/\\*.*?\\*/", "").isEmpty();
  }

  /** The end of the text counts as a bound. */
  private static char last(StringBuilder text) {
    return text.isEmpty() ? ';' : text.charAt(text.length() - 1);
  }

  private static char next(String text, int at) {
    return at < text.length() ? text.charAt(at) : ';';
  }
}
