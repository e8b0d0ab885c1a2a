package almanac.print;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.w3c.dom.Element;

/** Draws the elements of an SVG on a page: shapes as paths, texts as text. */
record Pen(OutputDevice device, RenderingContext context) {

  void draw(Element element, AffineTransform around, Ink inherited) {
    Ink ink = inherited.of(element);
    AffineTransform place = new AffineTransform(around);
    Transforms.of(element.getAttribute("transform")).ifPresent(place::concatenate);
    switch (Nodes.name(element)) {
      case "svg", "g", "a" -> Nodes.elements(element).forEach(child -> draw(child, place, ink));
      case "text" -> write(element, place, ink);
      case "title", "desc", "defs", "style", "metadata" -> {
        // nothing that is seen
      }
      default -> shape(element, Outlines.of(element), place, ink);
    }
  }

  private void shape(Element element, Shape outline, AffineTransform place, Ink ink) {
    Shape placed = place.createTransformedShape(outline);
    ink.filled(element)
        .ifPresent(
            colour -> {
              device.setColor(colour);
              device.fill(placed);
            });
    ink.stroked(element)
        .ifPresent(
            colour -> {
              device.setColor(colour);
              device.setStroke(ink.pen(scale(place)));
              device.draw(placed);
            });
  }

  private static double scale(AffineTransform place) {
    return Math.sqrt(Math.abs(place.getDeterminant()));
  }

  private void write(Element element, AffineTransform place, Ink ink) {
    String words = element.getTextContent().strip();
    double size = ink.fontSize() * scale(place);
    FontSpecification specification = specification((float) size, ink.bold());
    FSFont font = context.getFont(specification);
    double natural = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
    double width = Outlines.number(element, "textLength", 0) * scale(place);
    JustificationInfo spread = new JustificationInfo();
    int gaps = words.codePointCount(0, words.length()) - 1;
    if (width > 0 && gaps > 0) {
      spread.setNonSpaceAdjust((float) ((width - natural) / gaps));
      spread.setSpaceAdjust((float) ((width - natural) / gaps));
    }
    Point2D at =
        place.transform(
            new Point2D.Double(Outlines.number(element, "x", 0), Outlines.number(element, "y", 0)),
            null);
    double shift = shift(ink.anchor(), width > 0 ? width : natural);
    ink.filled(element)
        .ifPresent(
            colour -> {
              device.setColor(colour);
              ((AbstractOutputDevice) device).setFontSpecification(specification);
              device.setFont(font);
              ((PdfBoxOutputDevice) device)
                  .drawString(words, (float) (at.getX() - shift), (float) at.getY(), spread);
            });
  }

  private static double shift(String anchor, double width) {
    return switch (anchor) {
      case "middle" -> width / 2;
      case "end" -> width;
      default -> 0;
    };
  }

  private static FontSpecification specification(float size, boolean bold) {
    FontSpecification specification = new FontSpecification();
    specification.families = new String[] {Lettering.FAMILY};
    specification.size = size;
    specification.fontWeight = bold ? IdentValue.FONT_WEIGHT_700 : IdentValue.FONT_WEIGHT_400;
    specification.fontStyle = IdentValue.NORMAL;
    specification.variant = IdentValue.NORMAL;
    return specification;
  }
}
