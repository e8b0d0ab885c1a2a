package almanac.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads YAML 1.2 into nodes that keep what was written.
 *
 * <p>Anchors, aliases, merges, tags, duplicate keys, keys that are no text, a second document, tabs
 * as indentation and nesting beyond a hundred levels are refused. Where a mistake leaves a hole
 * there is no node at all, so that nobody misses what the author did write.
 */
public final class YamlReader {
  /** In characters; a file of that many bytes has no more. */
  static final int LARGEST = 64 << 20;

  private static final Pattern TOP_LEVEL_KEY =
      Pattern.compile("^[\\p{L}_][\\p{L}\\p{N}_-]* *:(?=\\s|$)", Pattern.MULTILINE);

  /** After that many syntax errors more of them help nobody. */
  private static final int MOST_ERRORS = 20;

  private YamlReader() {}

  /**
   * The file's one value; an empty mapping for an empty file; nothing if a part is not readable.
   */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    return read(file.span(0, file.text().length()), diagnostics);
  }

  /** The same for a stretch of a file, such as front matter, that starts where a line does. */
  public static Optional<YamlNode> read(Span at, Diagnostics diagnostics) {
    if (at.end() - at.start() > LARGEST) {
      diagnostics.report(tooLarge(at.part(0, 0)));
      return Optional.empty();
    }
    return read(at, YamlCharacters.checked(at, diagnostics), diagnostics);
  }

  static Diagnostic tooLarge(Span at) {
    return Diagnostic.error("too-large", at, "the file is larger than 64 MiB").withHint("split it");
  }

  private static Optional<YamlNode> read(Span at, String text, Diagnostics diagnostics) {
    try {
      return YamlTree.read(at, text, diagnostics);
    } catch (YamlMistake mistake) {
      diagnostics.report(mistake.diagnostic());
      readOn(at, text, mistake.resume() - at.start(), diagnostics);
      return Optional.empty();
    }
  }

  /** Reports what is wrong behind a mistake, from the next key of the top level on. */
  private static void readOn(Span at, String text, int broken, Diagnostics diagnostics) {
    Matcher key = TOP_LEVEL_KEY.matcher(text);
    int from = broken;
    for (int errors = 1; errors < MOST_ERRORS && findBehind(key, text, from); errors++) {
      try {
        YamlTree.read(
            at.part(key.start(), text.length()), text.substring(key.start()), diagnostics);
        return;
      } catch (YamlMistake mistake) {
        diagnostics.report(mistake.diagnostic());
        from = mistake.resume() - at.start();
      }
    }
  }

  private static boolean findBehind(Matcher key, String text, int broken) {
    int lineEnd = text.indexOf('\n', broken);
    return lineEnd >= 0 && key.find(lineEnd);
  }
}
