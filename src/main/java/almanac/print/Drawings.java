package almanac.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the figures of a document, with the document's own fonts. */
final class Drawings implements SVGDrawer {
  @Override
  public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
    // texts of figures are set in the fonts of the document
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return Figure.of(svg, width, dotsPerPixel);
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    // holds nothing
  }
}
