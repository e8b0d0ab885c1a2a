package almanac.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks what a page in another script holds in Chinese, so that it is read out as Chinese: names
 * that have no other, words of data. What stands in an element that says its language is left.
 */
final class ForeignRuns {
  private static final Pattern TOKEN =
      Pattern.compile(
          "<(?<end>/?)(?<tag>[a-zA-Z][\\w-]*)(?<rest>[^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+)>|<[^>]*>");

  /** Without spaces in it, from the first sign to the last; with the number that goes before. */
  private static final Pattern RUN =
      Pattern.compile(
          "[0-9.,]*+[\\u3008-\\u301F\\uFF08]*\\p{IsHan}"
              + "(?:[^\\s<]*[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])?");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LANG = Pattern.compile("\\slang=\"([^\"]*)\"");

  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** In them no element may stand. */
  private static final Set<String> PLAIN = Set.of("title", "script", "style", "textarea", "option");

  private final String tag;
  private final Deque<String> tags = new ArrayDeque<>();
  private final Deque<String> tongues = new ArrayDeque<>();

  private ForeignRuns(String tag) {
    this.tag = tag;
  }

  /**
   * A page.
   *
   * @param tag of Chinese as the site writes it, such as {@code zh-Hans}
   */
  static byte[] marked(byte[] page, String tag) {
    String html = new String(page, StandardCharsets.UTF_8);
    return HAN.matcher(html).find()
        ? new ForeignRuns(tag).marked(html).getBytes(StandardCharsets.UTF_8)
        : page;
  }

  private String marked(String html) {
    StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
    Matcher token = TOKEN.matcher(html);
    int from = 0;
    while (token.find()) {
      text(html.substring(from, token.start()), out);
      out.append(token.group());
      follow(token);
      from = token.end();
    }
    text(html.substring(from), out);
    return out.toString();
  }

  private void follow(Matcher token) {
    if (token.group("tag") == null) {
      return;
    }
    String name = token.group("tag").toLowerCase(Locale.ROOT);
    String rest = token.group("rest");
    if (!token.group("end").isEmpty()) {
      close(name);
    } else if (!EMPTY.contains(name) && !rest.endsWith("/")) {
      Matcher lang = LANG.matcher(rest);
      String outer = tongues.isEmpty() ? "" : tongues.peek();
      tags.push(name);
      tongues.push(lang.find() ? lang.group(1) : outer);
    }
  }

  /** An element whose end is left out ends with the one around it. */
  private void close(String name) {
    while (tags.contains(name)) {
      tongues.pop();
      if (tags.pop().equals(name)) {
        return;
      }
    }
  }

  private void text(String text, StringBuilder out) {
    boolean marked = !tongues.isEmpty() && tongues.peek().startsWith("zh");
    boolean plain = tags.stream().anyMatch(t -> PLAIN.contains(t) || t.equals("svg"));
    if (marked || plain || !HAN.matcher(text).find()) {
      out.append(text);
    } else {
      String span = "<span lang=\"" + tag + "\">$0</span>";
      out.append(RUN.matcher(text).replaceAll(span));
    }
  }
}
