package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.export.Readers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** All files of one figure, held against its CSV file. */
final class FigureFiles {
  private final Path base;
  private final List<List<String>> csv;

  private FigureFiles(Path base) throws IOException {
    this.base = base;
    this.csv = Readers.csv(Files.readAllBytes(file(".csv")));
  }

  static FigureFiles of(Path output, String name) throws IOException {
    return new FigureFiles(output.resolve("figures").resolve(name));
  }

  private Path file(String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  void hold() throws IOException {
    holdWorkbook();
    if (Files.exists(file(".svg"))) {
      holdDrawing();
    }
  }

  /** Its table is the CSV file, cell by cell. */
  private void holdWorkbook() throws IOException {
    List<List<String>> sheet = Readers.figure(Files.readAllBytes(file(".xlsx")));
    List<List<String>> plain = new ArrayList<>();
    csv.forEach(line -> plain.add(line.stream().map(Readers::unguarded).toList()));
    assertThat(sheet).containsSequence(plain);
  }

  /** What is drawn in bold is a number of the table by its value, whole or in a larger unit. */
  private void holdDrawing() throws IOException {
    Set<BigDecimal> known = new TreeSet<>();
    for (List<String> line : csv.subList(1, csv.size())) {
      for (int i = 1; i < line.size(); i++) {
        String unit = i + 1 < line.size() ? line.get(i + 1) : "";
        PageNumbers.read(line.get(i), unit).forEach(n -> add(known, n));
      }
    }
    for (Element label :
        Jsoup.parse(Files.readString(file(".svg")), Parser.xmlParser()).select("text")) {
      if (label.attr("font-weight").equals("600")) {
        assertThat(PageNumbers.read(label.text(), ""))
            .as(label.text() + " of " + known)
            .allMatch(known::contains);
      }
    }
  }

  /** As it is, and in the units of a drawing that names its unit once: 万, 亿, million, billion. */
  private static void add(Set<BigDecimal> known, BigDecimal number) {
    List.of(0, 3, 4, 6, 8, 9).forEach(power -> known.add(number.scaleByPowerOfTen(-power)));
  }
}
