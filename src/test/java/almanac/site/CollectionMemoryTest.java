package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages of collections are bound again after a change. */
class CollectionMemoryTest {
  private static final String RULES =
      """
      title: 规则
      schema:
        primaryKey: [id]
        fields:
          - {name: id}
          - {name: title}
          - {name: valid, type: period}
          - {name: status, formula: status(valid), categories: {upcoming: 未到, valid: 有效, expired: 已过, unknown: 不详}}
          - {name: place}
        foreignKeys:
          - {fields: place, reference: {resource: places, fields: id}}
      data: |
        id  | title | valid | status | place
        one | 甲    | 2017  |        | east
        two | 乙    | 2018  |        | east
      pages: {path: rules/, title: title, facets: [status, place]}
      """;

  private static final String PLACES =
      """
      title: 地方
      schema:
        primaryKey: [id]
        fields: [{name: id}, {name: name}]
      data: |
        id   | name
        east | 东
      pages: {path: places/, title: name}
      """;

  private final Memory memory = new Memory();

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\nasOf: 2018-04-30\n");
    write("content/zh/index.md", "---\ntitle: 首页\n---\n[](rules:two)\n");
    write("content/zh/about.md", "---\ntitle: 关于\n---\n没有链接。\n");
    write("content/zh/rules/one.md", "---\nsummary: 它{{ this.status }}。\n---\n");
    write("content/zh/rules/_row.md", "---\nsummary: 叫{{ this.title }}。\n---\n");
    write("data/rules.yaml", RULES);
    write("data/places.yaml", PLACES);
  }

  @Test
  void aChangedRowIsSeenOnItsPage() throws IOException {
    assertThat(summary("rules/two")).isEqualTo("叫乙。");
    write("data/rules.yaml", RULES.replace("乙", "丙"));
    assertThat(summary("rules/two")).isEqualTo("叫丙。");
    assertThat(title("rules/two")).isEqualTo("丙");
  }

  @Test
  void theTitleOfARowIsSeenWhereALinkShowsIt() throws IOException {
    Page before = read().page("index", "zh").orElseThrow();
    write("data/rules.yaml", RULES.replace("乙", "丙"));
    assertThat(read().page("index", "zh").orElseThrow()).isNotSameAs(before);
  }

  @Test
  void pagesThatNameNoRowAreKept() throws IOException {
    Page before = read().page("about", "zh").orElseThrow();
    write("data/rules.yaml", RULES.replace("乙", "丙"));
    assertThat(read().page("about", "zh").orElseThrow()).isSameAs(before);
  }

  @Test
  void sharedWordsAreSeenOnThePagesThatHaveNoOthers() throws IOException {
    Page own = read().page("rules/one", "zh").orElseThrow();
    write("content/zh/rules/_row.md", "---\nsummary: 名为{{ this.title }}。\n---\n");
    assertThat(summary("rules/two")).isEqualTo("名为乙。");
    assertThat(read().page("rules/one", "zh").orElseThrow()).isSameAs(own);
  }

  @Test
  void wordsThatAreTakenAwayGiveWayToTheSharedOnes() throws IOException {
    assertThat(summary("rules/one")).isEqualTo("它已过。");
    Files.delete(root.resolve("content/zh/rules/one.md"));
    assertThat(summary("rules/one")).isEqualTo("叫甲。");
  }

  @Test
  void anotherDayIsSeenInEveryStatus() throws IOException {
    assertThat(summary("rules/one")).isEqualTo("它已过。");
    write("content/site.yaml", "title: 站\nlanguages: [zh]\nasOf: 2017-06-30\n");
    assertThat(summary("rules/one")).isEqualTo("它有效。");
    assertThat(read().page("rules/status/upcoming", "zh")).isPresent();
    assertThat(read().page("rules/status/expired", "zh")).isEmpty();
  }

  @Test
  void aNewRowHasAPageAndIsInItsFacets() throws IOException {
    assertThat(read().page("rules/three", "zh")).isEmpty();
    String more = "  three | 丁 | 2020 |  | east\npages:";
    write("data/rules.yaml", RULES.replace("pages:", more));
    assertThat(title("rules/three")).isEqualTo("丁");
    assertThat(read().page("rules/status/upcoming", "zh")).isPresent();
  }

  @Test
  void aFacetIsCalledAsTheRowThatItNames() throws IOException {
    assertThat(title("rules/place/east")).isEqualTo("东");
    write("data/places.yaml", PLACES.replace("东", "东部"));
    assertThat(title("rules/place/east")).isEqualTo("东部");
  }

  private String title(String path) {
    return read().page(path, "zh").orElseThrow().title().plain();
  }

  private String summary(String path) {
    return read().page(path, "zh").orElseThrow().summary().orElseThrow().plain();
  }

  private Site read() {
    Diagnostics diagnostics = new Diagnostics();
    sources = sources == null ? Sources.read(root, diagnostics) : sources.again(root, diagnostics);
    Site site = SiteReader.read(sources, memory, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return site;
  }

  private @org.jspecify.annotations.Nullable Sources sources;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
