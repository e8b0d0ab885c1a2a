package almanac.print;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code transform} attribute (SVG 1.1, 7.6). */
final class Transforms {
  private static final Pattern STEP = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

  private Transforms() {}

  static Optional<AffineTransform> of(String written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    AffineTransform all = new AffineTransform();
    Matcher steps = STEP.matcher(written);
    while (steps.find()) {
      all.concatenate(step(steps.group(1), numbers(steps.group(2))));
    }
    return Optional.of(all);
  }

  private static double[] numbers(String list) {
    return Stream.of(list.strip().split("[\\s,]+", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static AffineTransform step(String name, double[] n) {
    return switch (name) {
      case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
      case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
      case "rotate" ->
          AffineTransform.getRotateInstance(
              Math.toRadians(n[0]), n.length > 1 ? n[1] : 0, n.length > 1 ? n[2] : 0);
      case "matrix" -> new AffineTransform(n);
      default -> throw new IllegalArgumentException("no transform: " + name);
    };
  }
}
