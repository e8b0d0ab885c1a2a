package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All links of all pages lead somewhere, from a folder on disk and from any server. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("<(\\w+)[^>]*? (?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** The 404 page is shown at any address: its links start at the server's root. */
  private static final String NOT_FOUND = "404.html";

  @TempDir static Path folder;
  private static SortedMap<String, String> files;
  private static List<Link> links;

  /** The ids of each page. */
  private static Map<String, Set<String>> ids;

  /** A link of a page, to a file of the site. */
  private record Link(String page, String address) {
    /** The path of the file, from the site's root. */
    String file() {
      String path = address.replaceFirst("#.*", "");
      Path base = Path.of("/" + page);
      Path target = path.isEmpty() ? base : base.resolveSibling(path).normalize();
      return target.toString().substring(1);
    }

    String fragment() {
      int hash = address.indexOf('#');
      return hash < 0 ? "" : address.substring(hash + 1);
    }
  }

  @BeforeAll
  static void build() throws IOException {
    FirstSite site = FirstSite.copyTo(folder);
    assertThat(site.build().errors()).isEmpty();
    files = site.published();
    links = links();
    ids = pages().stream().collect(Collectors.toMap(page -> page, LinksTest::ids));
  }

  @Test
  void everyLinkNamesAFile() {
    assertThat(links).isNotEmpty().allMatch(link -> files.containsKey(link.file()));
  }

  @Test
  void everyFragmentNamesAnElement() {
    assertThat(links.stream().filter(link -> !link.fragment().isEmpty()))
        .isNotEmpty()
        .allMatch(link -> ids.getOrDefault(link.file(), Set.of()).contains(link.fragment()));
  }

  @Test
  void everyLinkIsRelative() {
    assertThat(links.stream().filter(link -> !link.page().equals(NOT_FOUND)))
        .noneMatch(link -> link.address().startsWith("/"));
  }

  @Test
  void nothingButLinksForReadersLeavesTheSite() {
    List<String> elements = new ArrayList<>();
    pages()
        .forEach(
            page ->
                LINK.matcher(withoutCanonical(files.getOrDefault(page, "")))
                    .results()
                    .filter(found -> found.group(2).contains(":"))
                    .forEach(found -> elements.add(found.group(1))));
    assertThat(elements).isSubsetOf("a");
  }

  /** What says where a page belongs is not followed by who reads it. */
  private static String withoutCanonical(String html) {
    return html.replaceAll("<link rel=\"canonical\"[^>]*>", "");
  }

  @Test
  void namesOfFilesAreAscii() {
    assertThat(files.keySet()).allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
  }

  private static List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (String page : pages()) {
      LINK.matcher(files.get(page))
          .results()
          .map(found -> new Link(page, found.group(2)))
          .filter(link -> !link.address().contains(":"))
          .forEach(links::add);
    }
    return links;
  }

  private static List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static Set<String> ids(String file) {
    return ID.matcher(files.get(file))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
