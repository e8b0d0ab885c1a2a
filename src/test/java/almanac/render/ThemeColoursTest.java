package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast (WCAG 2.2, 1.4.3 and 1.4.11), from the tokens of the style sheet, in both themes. */
final class ThemeColoursTest {
  private static final String LIGHT = ":root {";
  private static final String DARK = ":root[data-theme=\"dark\"] {";
  private static final String SYSTEM_DARK = ":root:not([data-theme=\"light\"]) {";

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void textIsReadableOnPageAndSurface(String theme) {
    Map<String, String> tokens = tokens(theme);
    for (String text : List.of("ink", "ink-2", "ink-3", "link", "link-visited", "good")) {
      assertContrast(tokens, text, "bg", 4.5);
      assertContrast(tokens, text, "surface", 4.5);
    }
    assertContrast(tokens, "c3", "bg", 4.5);
    assertContrast(tokens, "bg", "link", 4.5);
    for (String text : List.of("note-ink", "ink", "link", "link-visited")) {
      assertContrast(tokens, text, "note-bg", 4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void marksAndControlsStandOutFromPageAndSurface(String theme) {
    Map<String, String> tokens = tokens(theme);
    for (String shape : List.of("c1", "c2", "c3", "c4", "c5", "c6", "c-muted", "c-axis")) {
      assertContrast(tokens, shape, "bg", 3);
    }
    for (String control : List.of("focus", "rule-strong")) {
      assertContrast(tokens, control, "bg", 3);
      assertContrast(tokens, control, "surface", 3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LIGHT, DARK})
  void valuesAreReadableOnTheirClassOfTheMap(String theme) {
    Map<String, String> tokens = tokens(theme);
    for (int i = 1; i <= 5; i++) {
      assertContrast(tokens, "q" + i + "-ink", "q" + i, 4.5);
    }
  }

  @Test
  void theSystemsDarkIsTheReadersDark() {
    assertThat(tokens(SYSTEM_DARK)).isEqualTo(tokens(DARK)).hasSizeGreaterThan(30);
  }

  private static void assertContrast(
      Map<String, String> tokens, String front, String back, double least) {
    double a = luminance(tokens.getOrDefault(front, ""));
    double b = luminance(tokens.getOrDefault(back, ""));
    assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
        .as(front + " on " + back)
        .isGreaterThanOrEqualTo(least);
  }

  /** WCAG 2.2, "relative luminance". */
  private static double luminance(String hex) {
    String six = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
    double red = linear(Integer.parseInt(six.substring(1, 3), 16) / 255.0);
    double green = linear(Integer.parseInt(six.substring(3, 5), 16) / 255.0);
    double blue = linear(Integer.parseInt(six.substring(5, 7), 16) / 255.0);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> tokens(String selector) {
    String css = Theme.text("assets/style.css");
    int start = css.indexOf(selector);
    Map<String, String> tokens = new LinkedHashMap<>();
    Matcher token =
        Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{3,6});")
            .matcher(css.substring(start, css.indexOf('}', start)));
    while (token.find()) {
      tokens.put(token.group(1), token.group(2));
    }
    return tokens;
  }
}
