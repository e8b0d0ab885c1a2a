package almanac.print;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A drawing in its place on the page, never larger than the page.
 *
 * @param scale dots of the layout for a unit of the drawing
 */
record Figure(Element svg, Frame frame, double scale) implements SVGImage {
  private static final double PIXELS_PER_MM = 96 / 25.4;
  private static final double TALLEST_MM = 205;

  /** The {@code viewBox}. */
  record Frame(double x, double y, double width, double height) {}

  /**
   * @param width in dots, negative if the style sheet says nothing
   */
  static Figure of(Element svg, double width, double dotsPerPixel) {
    Frame frame = frame(svg);
    double wanted = width > 0 ? width / frame.width() : dotsPerPixel;
    double tallest = TALLEST_MM * PIXELS_PER_MM * dotsPerPixel / frame.height();
    return new Figure(svg, frame, Math.min(wanted, tallest));
  }

  private static Frame frame(Element svg) {
    String box = svg.getAttribute("viewBox");
    String size =
        box.isBlank() ? "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height") : box;
    double[] n =
        Stream.of(size.replace("px", "").strip().split("[\\s,]+", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new Frame(n[0], n[1], n[2], n[3]);
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(frame.width() * scale);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(frame.height() * scale);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    place.translate(-frame.x(), -frame.y());
    new Pen(device, context).draw(svg, place, Ink.FIRST);
  }
}
