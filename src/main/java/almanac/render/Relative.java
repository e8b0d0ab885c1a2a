package almanac.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link inside the output, taken apart (RFC 3986, 4.2 and 5.2).
 *
 * @param path the file that it leads to, from the output's root; empty where it leaves the output
 * @param fragment what stands behind {@code #}, decoded; may be empty
 */
record Relative(Optional<String> path, String fragment) {
  private static final Pattern FORM =
      Pattern.compile("([^?#]*)(?:\\?[^#]*)?(?:#(.*))?", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /** Whether the address leads out of the site. */
  static boolean isOutside(String address) {
    return SCHEME.matcher(address).matches();
  }

  /** What the address means on a page. */
  static Relative of(String page, String address) {
    Matcher form = FORM.matcher(address);
    if (!form.matches()) {
      return new Relative(Optional.empty(), "");
    }
    String fragment = form.group(2) == null ? "" : decoded(form.group(2));
    String path = decoded(form.group(1));
    return new Relative(path.isEmpty() ? Optional.of(page) : resolved(page, path), fragment);
  }

  private static Optional<String> resolved(String page, String path) {
    Deque<String> names = new ArrayDeque<>();
    String from = path.startsWith("/") ? "" : page.substring(0, page.lastIndexOf('/') + 1);
    for (String name : (from + path.replaceFirst("^/", "")).split("/", -1)) {
      if (name.equals("..") && names.pollLast() == null) {
        return Optional.empty();
      } else if (!name.equals("..") && !name.equals(".")) {
        names.add(name);
      }
    }
    return Optional.of(String.join("/", names));
  }

  /** Without percent signs that stand for bytes of UTF-8. */
  static String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = written.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      bytes.write(low < 0 ? raw[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    String decoded = bytes.toString(StandardCharsets.UTF_8);
    return decoded.indexOf('\uFFFD') < 0 ? decoded : written;
  }
}
