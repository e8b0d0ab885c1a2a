package almanac.browser;

import almanac.markup.Passage;
import almanac.search.Entry;
import almanac.search.Index;
import almanac.search.Layout;
import almanac.source.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An index of many pages, whose words are the first site's in another order. */
final class ManyPages {
  /** Characters on a page, as in the first site. */
  private static final int LONG = 1_400;

  private static final Map<String, String> WORDS =
      Map.of(
          "none",
          "none",
          "all",
          "all",
          "of",
          "all of {}",
          "more",
          "more",
          "rest",
          "rest",
          "count",
          "{} pages",
          "one",
          "one page",
          "some",
          "at least {}");

  private final List<String> texts;
  private final Random random = new Random(20_180_430);

  private ManyPages(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Writes the index, the theme's files, and a page to search from.
   *
   * @param page of the built site, for its head
   * @return the page
   */
  static Path write(Path folder, int count, List<String> texts, String page) throws IOException {
    Map<String, Packed> files = new ManyPages(texts).index(count).files();
    Path index = Files.createDirectories(folder.resolve("search/zh"));
    for (Map.Entry<String, Packed> file : files.entrySet()) {
      Files.write(index.resolve(file.getKey()), file.getValue().bytes());
    }
    Path assets = Files.createDirectories(folder.resolve("assets"));
    for (String name : List.of("site.js", "style.css", "theme.js")) {
      Files.copy(Path.of("templates/assets", name), assets.resolve(name));
    }
    return Files.writeString(folder.resolve("about.html"), page);
  }

  private Index index(int count) {
    Index index = new Index(Layout.of(count, 0, List.of("Report", "Data"), WORDS));
    for (int i = 0; i < count; i++) {
      String address = "pages/%05d.html".formatted(i);
      index.add(new Entry(address, text(), "Report", i * 2 / count, passages(i)));
    }
    return index;
  }

  private List<Passage> passages(int number) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage("n", "编号%05d".formatted(number)));
    for (int length = 0; length < LONG; length += last(passages).length()) {
      passages.add(passage("p-" + passages.size(), text()));
    }
    return passages;
  }

  private static String last(List<Passage> passages) {
    return passages.get(passages.size() - 1).parts().get(0).text();
  }

  private static Passage passage(String anchor, String text) {
    return new Passage(List.of(new Passage.Part(anchor, false, text)));
  }

  private String text() {
    return texts.get(random.nextInt(texts.size()));
  }

  /** The size of a file that a script names. */
  static long size(String address) {
    try {
      return Files.size(Path.of(java.net.URI.create(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
