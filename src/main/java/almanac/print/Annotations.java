package almanac.print;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Links say by themselves where they lead (ISO 14289-1, 7.18.5). */
final class Annotations {
  private Annotations() {}

  static void describe(PDDocument document) {
    describe(document.getDocumentCatalog().getStructureTreeRoot(), "");
  }

  private static void describe(PDStructureNode node, String words) {
    List<Object> kids = node.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        String own = element.getAlternateDescription();
        describe(element, own == null ? "" : own);
      } else if (kid instanceof PDObjectReference reference
          && reference.getReferencedObject() instanceof PDAnnotation annotation) {
        annotation.setContents(words);
      }
    }
  }
}
