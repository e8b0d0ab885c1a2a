package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.search.Layout;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The search of each language: its page, and the files of its index. */
final class SearchFollower implements Follower {
  static final String PATH = "search";

  /** Below it each language has a folder. */
  private static final String FOLDER = PATH + "/";

  /** What the script says. */
  private static final List<String> WORDS =
      List.of("none", "all", "of", "more", "rest", "count", "one", "some");

  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    return press.languages().stream()
        .flatMap(language -> files(press, language, pages).stream())
        .toList();
  }

  private static List<Artifact> files(Press press, String language, List<FinishedPage> all) {
    Span origin = press.site().config().at();
    Here here = press.here(language, PATH, origin);
    List<SearchPages.Found> pages = SearchPages.of(press, here, all);
    Layout layout =
        Layout.of(
            pages.size(),
            SearchPages.more(press, language),
            SearchPages.names(press, here),
            words(here));
    SearchIndex index = new SearchIndex(here, pages, layout);
    List<Artifact> files = new ArrayList<>();
    files.add(
        press.page(
            here, "page/search", titles(press, here, pages), () -> view(press, here, index)));
    for (String name : layout.files()) {
      String path = FOLDER + language + "/" + name;
      files.add(new Artifact(path, origin, texts(pages), () -> index.file(name)));
    }
    return files;
  }

  private static Map<String, String> words(Here here) {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(word -> words.put(word, here.speech().words().get("search." + word)));
    return words;
  }

  /** Of an index, what an answer names: its folder. Any other file names itself. */
  static String named(String path) {
    return path.startsWith(FOLDER) ? path.substring(0, path.lastIndexOf('/') + 1) : path;
  }

  /** An index changes with any of its pages. */
  private static Rests texts(List<SearchPages.Found> pages) {
    return new Rests() {
      @Override
      public boolean on(Set<String> cells) {
        return pages.stream().anyMatch(found -> found.page().rests().on(cells));
      }

      @Override
      public boolean inOrderOf(Set<String> cells) {
        return pages.stream().anyMatch(found -> found.page().rests().inOrderOf(cells));
      }
    };
  }

  /** The list from A to Z changes with titles. */
  private static Rests titles(Press press, Here here, List<SearchPages.Found> pages) {
    return Grounds.of(
        press,
        here,
        ground -> {
          pages.stream().map(SearchPages.Found::path).forEach(ground::title);
          press.site().figures().values().forEach(ground::caption);
        });
  }

  private static SearchView view(Press press, Here here, SearchIndex index) {
    String title = here.speech().words().get("search.title");
    return new SearchView(
        press.shells().of(here, title, "", List.of()),
        title,
        index.letters(),
        here.toOwn("data/index.html"));
  }
}
