package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a field's {@code constraints:}. */
final class ConstraintsReader {
  private static final List<String> KEYS =
      List.of("required", "unique", "minimum", "maximum", "pattern", "enum");

  private ConstraintsReader() {}

  static Constraints read(Entries field) {
    return field
        .node("constraints")
        .flatMap(node -> Entries.of(node, "\"constraints\"", field.diagnostics()))
        .map(ConstraintsReader::constraints)
        .orElse(Constraints.NONE);
  }

  private static Constraints constraints(Entries entries) {
    entries.allow("\"constraints\"", KEYS);
    return new Constraints(
        entries.flag("required"),
        entries.flag("unique"),
        entries.text("minimum"),
        entries.text("maximum"),
        entries.text("pattern").filter(pattern -> compiles(pattern, entries)),
        entries.texts("enum"));
  }

  private static boolean compiles(Text pattern, Entries entries) {
    try {
      Pattern.compile(pattern.value());
      return true;
    } catch (PatternSyntaxException e) {
      entries
          .diagnostics()
          .report(
              Diagnostic.error(
                      "wrong-pattern",
                      pattern.span(),
                      "\"" + pattern + "\" is no regular expression")
                  .withHint(
                      "write a backslash before each of ( ) [ ] { } . * + ? that means itself"));
      return false;
    }
  }
}
