package almanac.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of ours links to, and what in it can be linked to. It reads the HTML that our own
 * templates and writers make, where every {@code >} and {@code <} that is no mark is escaped.
 *
 * @param links in the order of the page, each once
 * @param ids every anchor of the page
 */
record LinkScan(List<Link> links, Set<String> ids) {
  /**
   * A link as it stands in the page.
   *
   * @param address without its entities
   * @param image it is to be shown in its place
   */
  record Link(String address, boolean image) {}

  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(script|style)\\b([^>]*)>.*?</\\1>|<([A-Za-z][A-Za-z0-9:-]*)((?:[^>\"']++|\"[^\"]*\"|'[^']*')*+)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z][A-Za-z0-9:_-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
  private static final Set<String> LINKING = Set.of("href", "src", "xlink:href", "poster");

  static LinkScan of(String html) {
    Set<Link> links = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(1) != null ? tag.group(1) : String.valueOf(tag.group(3));
      String attributes = tag.group(2) != null ? tag.group(2) : tag.group(4);
      if (attributes != null) {
        read(name.equals("img"), attributes, links, ids);
      }
    }
    return new LinkScan(new ArrayList<>(links), ids);
  }

  private static void read(boolean image, String attributes, Set<Link> links, Set<String> ids) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String name = attribute.group(1);
      String value = plain(value(attribute));
      if (name.equals("id")) {
        ids.add(value);
      } else if (LINKING.contains(name)) {
        links.add(new Link(value, image));
      }
    }
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group < 4; group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group);
      }
    }
    return attribute.group(4);
  }

  private static String plain(String escaped) {
    return ENTITY
        .matcher(escaped)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), "");
    }
    boolean decimal = entity.group(1) != null;
    int code = Integer.parseInt(decimal ? entity.group(1) : entity.group(2), decimal ? 10 : 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
