package almanac.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Scripts as readers get them: without lines that hold a comment alone, and without the space
 * before a line. What a browser makes of them is the same.
 */
final class Scripts {
  /** From the start of a line to its end; what stands behind other text is kept. */
  private static final Pattern GAP =
      Pattern.compile(
          "^(?:[ \\t]*(?://[^\\n]*|/\\*(?s:.*?)\\*/[ \\t]*)?\\n|[ \\t]+)", Pattern.MULTILINE);

  /** Text that goes on in the next line, where a line may look like a comment. */
  private static final Pattern LONG_TEXT = Pattern.compile("`|\\\\\\r?\\n");

  private Scripts() {}

  static byte[] brief(byte[] script) {
    return brief(new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  static String brief(String script) {
    return LONG_TEXT.matcher(script).find() ? script : GAP.matcher(script).replaceAll("");
  }
}
