package almanac.print;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Has all blocks take their place in the tree of tags in the order of the document, before any of
 * them is painted.
 *
 * <p>Else the order is that of painting, in which the head of a table may come before the table.
 */
final class ReadingOrder implements PDFCreationListener {
  @Override
  public void preOpen(PdfBoxRenderer renderer) {
    // no tags yet
  }

  @Override
  public void preWrite(PdfBoxRenderer renderer, int pageCount) {
    tag(renderer.getOutputDevice(), renderer.getRootBox());
  }

  @Override
  public void onClose(PdfBoxRenderer renderer) {
    // all tags are there
  }

  private static void tag(OutputDevice device, Box box) {
    if (box instanceof BlockBox block && !block.isReplaced()) {
      device.endStructure(device.startStructure(StructureType.BLOCK, block));
      for (int i = 0; i < block.getChildCount(); i++) {
        tag(device, block.getChild(i));
      }
    }
  }
}
