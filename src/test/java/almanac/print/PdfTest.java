package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a printed document says of itself, and its tags. */
class PdfTest {
  private static final byte[] CHINESE = Pdf.of(Samples.chinese());

  @Test
  void keepsPdfUa() throws Exception {
    for (byte[] pdf : List.of(CHINESE, Pdf.of(Samples.english()))) {
      ValidationResult result = validated(pdf);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isPositive();
    }
  }

  private static ValidationResult validated(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour rules = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
      return validator.validate(parser);
    }
  }

  @Test
  void namesItself() {
    Printed.look(
        CHINESE,
        document -> {
          assertThat(document.getDocumentInformation().getTitle()).isEqualTo("年度报告");
          assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("统计局");
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          assertThat(catalog.getLanguage()).isEqualTo("zh-Hans");
          assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
          return true;
        });
  }

  @Test
  void knowsNoDate() {
    Set<String> keys = Printed.look(CHINESE, d -> d.getDocumentInformation().getMetadataKeys());
    assertThat(keys).containsExactlyInAnyOrder("Title", "Author", "Producer");
  }

  @Test
  void tagsStandInTheOrderOfTheText() {
    assertThat(tags(CHINESE))
        .containsSubsequence("H1", "L", "H1", "P", "H2", "P", "Figure", "Table", "TH", "TD", "L");
  }

  @Test
  void figuresHaveTheirWords() {
    assertThat(elements(CHINESE).stream().filter(tag -> tag.startsWith("Figure")))
        .containsExactly("Figure 余额 2016年末1,500.36亿元");
  }

  @Test
  void headingsAreBookmarks() {
    List<String> outline = Printed.look(CHINESE, PdfTest::outline);
    assertThat(outline).containsExactly("目录", "科技信贷", "  整体情况");
  }

  @Test
  void nothingIsComplainedOf() {
    List<String> complaints = new ArrayList<>();
    assertThat(Pdf.of(Samples.chinese(), complaints)).isNotEmpty();
    assertThat(complaints).isEmpty();
  }

  private static List<String> outline(PDDocument document) {
    List<String> lines = new ArrayList<>();
    outline(document.getDocumentCatalog().getDocumentOutline(), "", lines);
    return lines;
  }

  private static void outline(PDOutlineNode node, String indent, List<String> lines) {
    for (PDOutlineItem item : node.children()) {
      lines.add(indent + item.getTitle());
      outline(item, indent + "  ", lines);
    }
  }

  private static List<String> tags(byte[] pdf) {
    return elements(pdf).stream().map(tag -> tag.split(" ", -1)[0]).toList();
  }

  private static List<String> elements(byte[] pdf) {
    return Printed.look(
        pdf, document -> below(document.getDocumentCatalog().getStructureTreeRoot()).toList());
  }

  private static Stream<String> below(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(e -> Stream.concat(Stream.of(said(e)), below(e)));
  }

  private static String said(PDStructureElement element) {
    String words = element.getAlternateDescription();
    return element.getStructureType() + (words == null ? "" : " " + words);
  }
}
