package almanac.print;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code d} attribute of a path (SVG 1.1, 8.3), without elliptical arcs. */
final class PathData {
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final Path2D path = new Path2D.Double();
  private final Deque<String> tokens = new ArrayDeque<>();
  private double x;
  private double y;

  /** The second control point of the last curve, or where the pen is. */
  private Point2D control = new Point2D.Double();

  private PathData() {}

  static Path2D of(String d) {
    PathData data = new PathData();
    Matcher matcher = TOKEN.matcher(d);
    while (matcher.find()) {
      data.tokens.add(matcher.group());
    }
    data.read();
    return data.path;
  }

  private void read() {
    char command = 'M';
    while (!tokens.isEmpty()) {
      if (Character.isLetter(tokens.element().charAt(0))) {
        command = tokens.remove().charAt(0);
      }
      boolean relative = Character.isLowerCase(command);
      step(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
      if (command == 'M' || command == 'm') {
        command = relative ? 'l' : 'L';
      }
    }
  }

  /** One step from the origin that its numbers count from. */
  private void step(char command, double ox, double oy) {
    switch (command) {
      case 'M' -> {
        go(ox + number(), oy + number());
        path.moveTo(x, y);
      }
      case 'L' -> line(ox + number(), oy + number());
      case 'H' -> line(ox + number(), y);
      case 'V' -> line(x, oy + number());
      case 'C' -> curve(new Point2D.Double(ox + number(), oy + number()), ox, oy);
      case 'S' -> curve(mirrored(), ox, oy);
      case 'Q' -> bend(new Point2D.Double(ox + number(), oy + number()), ox, oy);
      case 'T' -> bend(mirrored(), ox, oy);
      case 'Z' -> close();
      default -> throw new IllegalArgumentException("no step of a path: " + command);
    }
  }

  private double number() {
    return Double.parseDouble(tokens.remove());
  }

  private void go(double toX, double toY) {
    x = toX;
    y = toY;
    control = new Point2D.Double(x, y);
  }

  private void line(double toX, double toY) {
    go(toX, toY);
    path.lineTo(x, y);
  }

  private void curve(Point2D first, double ox, double oy) {
    Point2D second = new Point2D.Double(ox + number(), oy + number());
    go(ox + number(), oy + number());
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), x, y);
    control = second;
  }

  private void bend(Point2D towards, double ox, double oy) {
    go(ox + number(), oy + number());
    path.quadTo(towards.getX(), towards.getY(), x, y);
    control = towards;
  }

  private Point2D mirrored() {
    return new Point2D.Double(2 * x - control.getX(), 2 * y - control.getY());
  }

  private void close() {
    path.closePath();
    Point2D start = path.getCurrentPoint();
    go(start.getX(), start.getY());
  }
}
