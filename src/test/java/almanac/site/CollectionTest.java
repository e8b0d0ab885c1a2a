package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows have pages, which row a page shows, and in which order they are listed. */
class CollectionTest {
  private static final String DISTRICTS =
      """
      title: 各区
      schema:
        primaryKey: [year, district]
        fields:
          - {name: year, type: year}
          - {name: district, total: all, residual: other, categories: {all: 全部, east: 东, west: 西, other: 其他}}
          - {name: loans, unit: 笔}
      data: |
        year | district | loans
        2017 | all      | 10
        2017 | east     | 6
        2017 | west     | 3
        2017 | other    | 1
        2016 | all      | 5
        2016 | east     | 2
        2016 | west     | 3
      pages: {path: districts/, title: district}
      """;

  /** The codes are those of years, which are keys as well. */
  private static final String BANKS =
      """
      title: 银行
      schema:
        primaryKey: [year, id]
        fields: [{name: year, type: year}, {name: id}, {name: code}, {name: name}]
      data: |
        year | id    | code | name
        2017 | river | 2018 | 江河银行
        2018 | hill  | 2017 | 山丘银行
      pages: {path: banks/, title: name}
      """;

  private static final String LOANS =
      """
      title: 贷款
      schema:
        primaryKey: [id]
        fields: [{name: id}, {name: bank, type: list}, {name: after}]
        foreignKeys:
          - {fields: bank, reference: {resource: banks, fields: code}}
          - {fields: after, reference: {resource: '', fields: id}}
      data: |
        id | bank       | after
        x  | 2017       |
        y  | 2018; 2017 | x
      pages: {path: loans/, title: id, facets: [bank]}
      """;

  @TempDir Path root;

  @Test
  void ofSeveralPeriodsTheLatestIsShown() throws IOException {
    Collection districts = read(DISTRICTS);
    assertThat(districts.item("east").orElseThrow().row().keys()).containsEntry("year", "2017");
  }

  @Test
  void totalsAndResidualsHaveNoPage() throws IOException {
    assertThat(names(DISTRICTS)).containsExactly("east", "west");
  }

  @Test
  void severalKeysMakeOneName() throws IOException {
    String data =
        """
        title: 费率
        schema:
          primaryKey: [bank, product]
          fields: [{name: bank}, {name: product}, {name: rate, unit: percent}]
        data: |
          bank  | product | rate
          river | bridge  | 4.1
          river | seed    | 4.4
        pages: {path: rates/, title: product}
        """;
    assertThat(names(data)).containsExactly("river-bridge", "river-seed");
  }

  @Test
  void withoutASortTheyStandAsInTheData() throws IOException {
    assertThat(names(things(""))).containsExactly("a", "b", "c", "d");
  }

  @Test
  void numbersAreSortedByWhatTheyAreWorth() throws IOException {
    assertThat(names(things("size"))).containsExactly("b", "c", "a", "d");
    assertThat(names(things("-size"))).containsExactly("a", "c", "b", "d");
  }

  @Test
  void stretchesOfTimeAreSortedByTheirBeginning() throws IOException {
    assertThat(names(things("time"))).containsExactly("c", "a", "b", "d");
  }

  @Test
  void categoriesAreSortedAsTheyAreDeclared() throws IOException {
    assertThat(names(things("kind"))).containsExactly("b", "c", "a", "d");
  }

  @Test
  void whatIsEqualStaysInTheOrderOfTheDataWhicheverWay() throws IOException {
    assertThat(names(things("-kind"))).containsExactly("a", "b", "c", "d");
  }

  @Test
  void wordsAreSortedByTheirCharacters() throws IOException {
    assertThat(names(things("-id"))).containsExactly("d", "c", "b", "a");
  }

  @Test
  void aForeignKeyNamesRowsByTheFieldThatItSays() throws IOException {
    write("data/banks.yaml", BANKS);
    Collection loans = read(LOANS);
    assertThat(loans.named("bank", "2017").orElseThrow().row().keys()).containsEntry("id", "hill");
    assertThat(loans.named("after", "x").orElseThrow().dataset()).isEqualTo(loans.dataset());
    assertThat(loans.facets().get(0).values())
        .extracting(value -> value.title().in("zh").value() + " " + value.items().size())
        .containsExactly("江河银行 1", "山丘银行 2");
  }

  /** Of the last one nothing is known. */
  private static String things(String sort) {
    return """
        title: 东西
        schema:
          primaryKey: [id]
          fields:
            - {name: id}
            - {name: size, unit: 亿元}
            - {name: time, type: period}
            - {name: kind, categories: {small: 小, large: 大}}
        data: |
          id | size     | time                   | kind
          a  | 1        | 2017-03-01..2017-03-02 | large
          b  | 9万元    | 2018..                 | small
          c  | 9000万元 | 2017-02                | small
          d  |          |                        |
        pages: {path: things/, title: id"""
        + (sort.isEmpty() ? "" : ", sort: " + sort)
        + "}\n";
  }

  private List<String> names(String data) throws IOException {
    return read(data).items().stream().map(Collection.Item::name).toList();
  }

  private Collection read(String data) throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh]\n");
    write("content/zh/index.md", "---\ntitle: 首页\n---\n");
    write("data/a.yaml", data);
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteReader.read(Sources.read(root, diagnostics), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return Optional.ofNullable(site.collections().get("a")).orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
