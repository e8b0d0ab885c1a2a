package almanac.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.BasicStroke;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * How something is drawn, as far as drawings say it: the attributes that elements inherit.
 *
 * @param dash lengths of strokes and gaps, empty for a solid line
 * @param anchor of text: {@code start}, {@code middle} or {@code end}
 */
record Ink(
    String fill,
    String stroke,
    double width,
    String dash,
    String cap,
    String join,
    double opacity,
    double fontSize,
    boolean bold,
    String anchor) {
  static final Ink FIRST =
      new Ink("#000000", "none", 1, "", "butt", "miter", 1, 16, false, "start");

  private static final int BOLD = 600;
  private static final float MITER = 4;

  Ink of(Element e) {
    return new Ink(
        text(e, "fill", fill),
        text(e, "stroke", stroke),
        number(e, "stroke-width", width),
        text(e, "stroke-dasharray", dash),
        text(e, "stroke-linecap", cap),
        text(e, "stroke-linejoin", join),
        opacity * number(e, "opacity", 1),
        number(e, "font-size", fontSize),
        isBold(text(e, "font-weight", bold ? "bold" : "normal")),
        text(e, "text-anchor", anchor));
  }

  private static String text(Element e, String name, String inherited) {
    String own = e.getAttribute(name).strip();
    return own.isEmpty() || own.equals("inherit") ? inherited : own;
  }

  private static double number(Element e, String name, double inherited) {
    String own = text(e, name, "");
    return own.isEmpty() ? inherited : Double.parseDouble(own.replace("px", ""));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || (weight.matches("\\d+") && Integer.parseInt(weight) >= BOLD);
  }

  Optional<FSRGBColor> filled(Element e) {
    return Colour.of(fill, opacity * number(e, "fill-opacity", 1));
  }

  Optional<FSRGBColor> stroked(Element e) {
    return Colour.of(stroke, opacity * number(e, "stroke-opacity", 1));
  }

  BasicStroke pen(double scale) {
    float[] dashes = dashes(scale);
    return new BasicStroke(
        (float) (width * scale), ends(), corners(), MITER, dashes.length == 0 ? null : dashes, 0);
  }

  private float[] dashes(double scale) {
    double[] lengths =
        dash.isEmpty() || dash.equals("none")
            ? new double[0]
            : Stream.of(dash.split("[\\s,]+", -1)).mapToDouble(Double::parseDouble).toArray();
    float[] scaled = new float[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      scaled[i] = (float) (lengths[i] * scale);
    }
    return scaled;
  }

  private int ends() {
    return switch (cap) {
      case "round" -> BasicStroke.CAP_ROUND;
      case "square" -> BasicStroke.CAP_SQUARE;
      default -> BasicStroke.CAP_BUTT;
    };
  }

  private int corners() {
    return switch (join) {
      case "round" -> BasicStroke.JOIN_ROUND;
      case "bevel" -> BasicStroke.JOIN_BEVEL;
      default -> BasicStroke.JOIN_MITER;
    };
  }
}
