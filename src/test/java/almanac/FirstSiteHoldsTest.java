package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The first site holds each part of its report, where the manual says so. */
class FirstSiteHoldsTest {
  private static final Pattern ADDRESS = Pattern.compile("`([^`]+)`");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** What belongs to a heading, up to the next one of any level. */
  private static final String SECTION = "(?s)<h[2-6] id=\"%s\".*?(?=<h[2-6]|<section|</main>)";

  private static final Pattern LIST = Pattern.compile("(?s)<([ou]l|tbody)>.*?</\\1>");
  private static final Pattern ITEM = Pattern.compile("<(li|tr)[ >]");

  @TempDir static Path folder;
  private static SortedMap<String, String> files;

  /** A line of a table of the manual; the last cell holds addresses. */
  private record Line(List<String> cells) {
    String part() {
      return cells.get(0);
    }

    int number() {
      return Integer.parseInt(cells.get(1));
    }

    /** Each with its page; a place alone belongs to the page before. */
    List<String> addresses() {
      List<String> addresses = new ArrayList<>();
      String page = "";
      for (String written : Manual.all(ADDRESS, last()).map(found -> found.group(1)).toList()) {
        page = written.startsWith("#") ? page : written.replaceFirst("#.*", "");
        addresses.add(written.startsWith("#") ? page + written : written);
      }
      return addresses;
    }

    private String last() {
      return cells.get(cells.size() - 1);
    }
  }

  @BeforeAll
  static void build() throws IOException {
    FirstSite site = FirstSite.copyTo(folder);
    assertThat(site.build().errors()).isEmpty();
    files = site.published();
  }

  static Stream<String> sections() {
    return Stream.of("structure", "tables", "lists", "counts", "care");
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyPartHasAnAddress(String section) {
    assertThat(table(section)).isNotEmpty().noneMatch(line -> line.addresses().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyAddressIsThere(String section) {
    assertThat(table(section).stream().flatMap(line -> line.addresses().stream()))
        .isNotEmpty()
        .allMatch(FirstSiteHoldsTest::isThere);
  }

  private static boolean isThere(String address) {
    String[] parts = address.split("#", 2);
    return files.containsKey(parts[0]) && (parts.length == 1 || ids(parts[0]).contains(parts[1]));
  }

  private static List<String> ids(String page) {
    return Manual.all(ID, text(page)).map(found -> found.group(1)).toList();
  }

  private static String text(String path) {
    return files.getOrDefault(path, "");
  }

  @Test
  void everyListHasItsItems() {
    assertThat(table("lists"))
        .allSatisfy(line -> assertThat(items(line)).as(line.part()).contains(line.number()));
  }

  /** How long the lists and tables of the first place are, and to how many places one is sent. */
  private static List<Integer> items(Line line) {
    List<Integer> sizes = new ArrayList<>(List.of(line.addresses().size()));
    String[] first = line.addresses().get(0).split("#", 2);
    if (first.length == 2) {
      Manual.all(Pattern.compile(SECTION.formatted(first[1])), text(first[0]))
          .flatMap(section -> Manual.all(LIST, section.group()))
          .forEach(list -> sizes.add((int) ITEM.matcher(list.group()).results().count()));
    }
    return sizes;
  }

  @ParameterizedTest
  @CsvSource({
    "policies, 32",
    "cases, 12",
    "platforms, 22",
    "districts, 16",
    "products, 53",
    "glossary, 60"
  })
  void everyRowOfACollectionHasAPage(String collection, int rows) {
    assertThat(pages(collection)).hasSize(rows).hasSameSizeAs(pages("en/" + collection));
    assertThat(listed(collection)).containsExactlyInAnyOrderElementsOf(pages(collection));
    assertThat(counted(collection)).isEqualTo(rows);
  }

  @Test
  void everyOrganisationHasAPage() {
    assertThat(pages("organisations")).hasSizeGreaterThanOrEqualTo(86);
    assertThat(listed("organisations"))
        .containsExactlyInAnyOrderElementsOf(pages("organisations"))
        .hasSize(counted("organisations"));
  }

  /** The names of the pages of a collection's rows. */
  private static List<String> pages(String collection) {
    return files.keySet().stream()
        .filter(path -> path.matches(collection + "/[a-z0-9-]+\\.html"))
        .map(path -> path.substring(collection.length() + 1))
        .filter(name -> !name.equals("index.html"))
        .toList();
  }

  /** The pages that a collection's list leads to. */
  private static List<String> listed(String collection) {
    Pattern entry = Pattern.compile("<li[^>]*><h3><a href=\"([^\"]+)\"");
    return Manual.all(entry, text(collection + "/index.html")).map(f -> f.group(1)).toList();
  }

  /** What the manual says how many there are. */
  private static int counted(String collection) {
    return table("counts").stream()
        .filter(line -> line.addresses().get(0).startsWith(collection + "/"))
        .mapToInt(Line::number)
        .sum();
  }

  @Test
  void thereAreFourSitesAndOneService() {
    List<String> rows = text("data/websites.csv").lines().skip(1).toList();
    assertThat(rows).hasSize(5).filteredOn(row -> row.contains(",http://")).hasSize(4);
    assertThat(rows).last().asString().startsWith("wechat,");
  }

  /** The lines of the table below a heading of the manual's page. */
  private static List<Line> table(String section) {
    String below = Manual.page("first-site").split("\\{#" + section + "}", 2)[1];
    return below
        .split("\n## ", 2)[0]
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> line.substring(2, line.length() - 2).split(" *\\| *", -1))
        .map(cells -> new Line(Stream.of(cells).map(String::strip).toList()))
        .toList();
  }
}
