package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reads the targets of links and images. */
public final class Targets {
  /** RFC 3986, 3.1, with the underscore of collections' names. */
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+._-]*):(.*)", Pattern.DOTALL);

  private static final Pattern HOST = Pattern.compile("[/\\\\]{2}");
  private static final Pattern CONTROLS = Pattern.compile("[\t\n\r]");
  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_]*");

  /** Addresses that a browser acts on, or that lead off the web; no collection is called so. */
  private static final Set<String> REFUSED =
      Set.of(
          "javascript",
          "vbscript",
          "livescript",
          "data",
          "file",
          "blob",
          "about",
          "ftp",
          "ftps",
          "sftp",
          "ssh",
          "ws",
          "wss",
          "jar",
          "intent",
          "chrome",
          "resource",
          "filesystem",
          "sms",
          "skype",
          "magnet",
          "irc",
          "news",
          "git",
          "ldap",
          "gopher",
          "telnet",
          "urn",
          "cid");

  private Targets() {}

  /** Whether the word before a colon means something outside the site, allowed or not. */
  public static boolean isScheme(String kind) {
    return Target.SCHEMES.contains(kind) || REFUSED.contains(kind);
  }

  /** The target of a {@link Link} or an {@link Image} of our trees, with the target's own place. */
  public static Target of(SourceFile file, Node node) {
    String destination =
        node instanceof Image image ? image.getDestination() : ((Link) node).getDestination();
    return parse(destination, place(file, node, destination));
  }

  /**
   * The target that a destination names, allowed or not.
   *
   * @param destination as CommonMark gives it: without backslashes and entities
   */
  public static Target parse(String destination, Span at) {
    String written = withoutControls(destination);
    Matcher scheme = SCHEME.matcher(written);
    if (!scheme.matches()) {
      return target("", written, at);
    }
    String lower = scheme.group(1).toLowerCase(Locale.ROOT);
    Target target = target(lower, scheme.group(2), at);
    boolean known = target.isExternal() || REFUSED.contains(lower);
    return known ? target : target(scheme.group(1), scheme.group(2), at);
  }

  /** Browsers leave these out before they look for a scheme (WHATWG URL, 4.4). */
  private static String withoutControls(String destination) {
    int start = 0;
    int end = destination.length();
    while (start < end && destination.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && destination.charAt(end - 1) <= ' ') {
      end--;
    }
    return CONTROLS.matcher(destination.substring(start, end)).replaceAll("");
  }

  private static Target target(String kind, String rest, Span at) {
    int hash = rest.indexOf('#');
    return hash < 0
        ? new Target(kind, rest, Optional.empty(), at)
        : new Target(kind, rest.substring(0, hash), Optional.of(rest.substring(hash + 1)), at);
  }

  /** Whether pages may link so: to the web, by mail or telephone, by path, or by type and name. */
  static boolean isAllowed(Target target) {
    boolean host = HOST.matcher(target.name()).lookingAt();
    if (target.kind().equals("http") || target.kind().equals("https")) {
      return host;
    }
    return !host
        && (target.isPath()
            || target.isExternal()
            || (TYPE.matcher(target.kind()).matches() && !REFUSED.contains(target.kind())));
  }

  private static Span place(SourceFile file, Node node, String destination) {
    Span whole = Places.of(file, node);
    String raw = whole.text();
    int start = start(whole, raw, node);
    int end = start;
    while (end < raw.length() && " \t\n)>".indexOf(raw.charAt(end)) < 0) {
      end++;
    }
    return raw.startsWith(destination, start)
        ? whole.part(start, start + destination.length())
        : whole.part(start, start > 0 ? end : raw.length());
  }

  /** Where the destination begins; 0 where it does not stand in the link itself. */
  private static int start(Span whole, String raw, Node node) {
    if (raw.startsWith("<")) {
      return 1;
    }
    int text = 0;
    if (node.getLastChild() != null && !node.getLastChild().getSourceSpans().isEmpty()) {
      Span last = Places.of(whole.file(), node.getLastChild());
      text = Math.max(0, Math.min(raw.length(), last.end() - whole.start()));
    }
    int open = raw.indexOf("](", text);
    if (open < 0) {
      return 0;
    }
    int at = open + 2;
    while (at < raw.length() && (raw.charAt(at) == '<' || Character.isWhitespace(raw.charAt(at)))) {
      at++;
    }
    return at;
  }
}
