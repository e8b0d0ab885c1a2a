package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.export.Readers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** All files of one dataset, held against its CSV file. */
final class DatasetFiles {
  private final Path base;
  private final List<String> names;
  private final List<List<String>> lines;
  private final JsonNode json;

  private DatasetFiles(Path base) throws IOException {
    this.base = base;
    List<List<String>> csv = Readers.csv(bytes(".csv"));
    this.names = csv.get(0);
    this.lines = csv.subList(1, csv.size());
    this.json = Readers.json(bytes(".json"));
  }

  static DatasetFiles of(Path output, String name) throws IOException {
    return new DatasetFiles(output.resolve("data").resolve(name));
  }

  private Path file(String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  private byte[] bytes(String ending) throws IOException {
    return Files.readAllBytes(file(ending));
  }

  void hold() throws IOException {
    assertThat(lines).as("a dataset without lines").isNotEmpty();
    holdExcel();
    holdWorkbook();
    holdJson();
    holdBundle();
    holdPage();
  }

  private void holdExcel() throws IOException {
    byte[] excel = bytes(".excel.csv");
    assertThat(Arrays.copyOfRange(excel, 3, excel.length)).isEqualTo(bytes(".csv"));
  }

  /** Cell by cell; titles of categories stand in columns of their own. */
  private void holdWorkbook() throws IOException {
    List<List<String>> sheet = Readers.tables(bytes(".xlsx"));
    List<Integer> places = names.stream().map(sheet.get(0)::indexOf).toList();
    assertThat(places).doesNotContain(-1);
    assertThat(sheet).hasSize(lines.size() + 1);
    for (int i = 0; i < lines.size(); i++) {
      List<String> row = sheet.get(i + 1);
      assertThat(places.stream().map(row::get))
          .isEqualTo(lines.get(i).stream().map(Readers::unguarded).toList());
    }
  }

  private void holdJson() {
    assertThat(json.get("count").intValue()).isEqualTo(lines.size());
    assertThat(json.get("rows").size()).isEqualTo(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode row = json.get("rows").get(i);
      List<String> read = names.stream().map(name -> text(row, name)).toList();
      assertThat(read).isEqualTo(lines.get(i).stream().map(DatasetFiles::plain).toList());
    }
  }

  /** Lists are compared without the blanks between their items. */
  private static String plain(String cell) {
    String text = Readers.unguarded(cell);
    return text.matches("(?s).*[;；].*") ? items(text) : text;
  }

  private static String items(String list) {
    return Arrays.stream(list.split("[;；]"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .collect(Collectors.joining(";"));
  }

  private static String text(JsonNode row, String name) {
    JsonNode cell = row.get(name);
    if (cell == null || cell.isNull()) {
      return row.has(name + ".symbol") ? row.get(name + ".symbol").stringValue() : "";
    }
    if (cell.isArray()) {
      List<String> items = new ArrayList<>();
      cell.forEach(item -> items.add(item.stringValue()));
      return String.join(";", items);
    }
    return cell.isNumber() ? cell.decimalValue().toPlainString() : plain(cell.stringValue());
  }

  private void holdBundle() throws IOException {
    String folder = base.getFileName() + "/";
    try (ZipFile zip = new ZipFile(file(".zip").toFile())) {
      assertThat(zip.getEntry(folder + "README.txt")).isNotNull();
      for (String ending : List.of(".csv", ".excel.csv", ".xlsx", ".json")) {
        var entry = zip.getEntry(folder + base.getFileName() + ending);
        assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(bytes(ending));
      }
    }
  }

  /**
   * The page's table may say a number in another unit of its dimension, so units are counted in.
   */
  private void holdPage() throws IOException {
    Document page = Jsoup.parse(Files.readString(file(".html")));
    boolean scheme = Files.exists(file(".scoring.json"));
    if (!scheme && page.select("html").attr("lang").startsWith("zh")) {
      assertThat(PageNumbers.of(page)).isEqualTo(numbers());
    }
  }

  /** Each with its unit, in the unit's base. */
  private Set<BigDecimal> numbers() {
    Set<BigDecimal> numbers = new TreeSet<>();
    json.get("fields")
        .forEach(
            field -> {
              int column = names.indexOf(field.get("name").stringValue());
              String type = field.get("type").stringValue();
              if (type.equals("number") || type.equals("integer")) {
                lines.forEach(line -> numbers.addAll(number(line, column, field)));
              }
            });
    return numbers;
  }

  private List<BigDecimal> number(List<String> line, int column, JsonNode field) {
    String cell = line.get(column);
    if (!cell.matches("-?\\d+(\\.\\d+)?")) {
      return List.of();
    }
    int beside = names.indexOf(names.get(column) + ".unit");
    String own = beside < 0 ? "" : line.get(beside);
    boolean facts = json.has("facts");
    String shared = facts ? line.get(names.indexOf("unit")) : field.path("unit").asString("");
    return List.of(PageNumbers.inBase(new BigDecimal(cell), own.isEmpty() ? shared : own));
  }
}
