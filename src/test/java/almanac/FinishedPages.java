package almanac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All pages of a built site, read one after the other: together they would not fit into memory. */
record FinishedPages(BuiltSite site, Map<String, List<String>> found) {
  static FinishedPages first(Path root) throws IOException {
    return new FinishedPages(BuiltSite.first(root), new LinkedHashMap<>());
  }

  /** Reads every page once. */
  void each(BiConsumer<String, Document> reader) {
    for (String path : site.files(".html")) {
      reader.accept(
          path,
          Jsoup.parse(new String(site.bytes(path), StandardCharsets.UTF_8), "http://a/" + path));
    }
  }

  /** Notes what a rule finds, with the page. */
  void find(String rule, String path, List<String> what) {
    List<String> all = found.computeIfAbsent(rule, r -> new ArrayList<>());
    what.forEach(one -> all.add(path + ": " + one));
  }

  /** What a rule found, of which there is at least a list. */
  List<String> found(String rule) {
    List<String> all = found.get(rule);
    if (all == null) {
      throw new IllegalArgumentException("no rule " + rule);
    }
    return all;
  }
}
