package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** Tables on paper. */
class TablesTest {
  @Test
  void headsAreRepeatedOnEachPage() {
    String rows =
        IntStream.range(0, 120)
            .mapToObj(i -> "<tr><th scope=\"row\">行" + i + "</th><td>" + i + "</td></tr>")
            .collect(Collectors.joining());
    byte[] pdf =
        print(
            "<table><thead><tr><th scope=\"col\">表头</th><th scope=\"col\">值</th></tr></thead><tbody>"
                + rows
                + "</tbody></table>");
    int pages = Printed.look(pdf, PDDocument::getNumberOfPages);
    assertThat(pages).isGreaterThan(2);
    assertThat(Printed.lines(pdf).stream().filter(line -> line.startsWith("表头")).count())
        .isEqualTo(pages);
    assertThat(Printed.text(pdf)).contains("行0", "行119");
  }

  @Test
  void wideTablesAreSetSmallerOrOnTheirSide() {
    assertThat(widths(4)).allMatch(width -> width < 600);
    assertThat(widths(24)).anyMatch(width -> width > 800);
  }

  /** Each column holds one number that cannot be broken; none may stand beyond the margin. */
  @Test
  void nothingOfAWideTableIsCut() {
    for (int columns : List.of(8, 10, 12, 15)) {
      byte[] pdf = print(table(columns));
      assertThat(Printed.text(pdf)).contains("1,234,567.8" + columns);
      String margin = Printed.look(pdf, TablesTest::rightMargin);
      assertThat(margin).isBlank();
    }
  }

  private static String rightMargin(PDDocument document) throws java.io.IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    double width = document.getPage(0).getMediaBox().getWidth();
    area.addRegion("margin", new java.awt.geom.Rectangle2D.Double(width - 48, 70, 48, 690));
    area.extractRegions(document.getPage(0));
    return area.getTextForRegion("margin");
  }

  private static List<Float> widths(int columns) {
    return Printed.look(
        print(table(columns)),
        document ->
            IntStream.range(0, document.getNumberOfPages())
                .mapToObj(i -> document.getPage(i).getMediaBox().getWidth())
                .toList());
  }

  private static String table(int columns) {
    String cells =
        IntStream.rangeClosed(1, columns)
            .mapToObj(i -> "<td>1,234,567.8" + i + "</td>")
            .collect(Collectors.joining());
    return "<div class=\"table\"><table><tbody><tr>" + cells + "</tr></tbody></table></div>";
  }

  private static byte[] print(String body) {
    return Pdf.of(
        Samples.edition("zh-Hans", "<section class=\"part\"><h1>题</h1>" + body + "</section>"));
  }
}
