package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.value.Expr;
import almanac.value.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code checks:} and {@code indicators:}, the expressions of a dataset as a whole. */
final class ConditionsReader {
  private ConditionsReader() {}

  static List<Check> checks(Entries dataset, ExpressionReader expressions) {
    List<Check> checks = new ArrayList<>();
    for (YamlNode item : dataset.items("checks")) {
      check(item, dataset, expressions).ifPresent(checks::add);
    }
    return checks;
  }

  private static Optional<Check> check(
      YamlNode item, Entries dataset, ExpressionReader expressions) {
    if (item instanceof YamlNode.Scalar scalar) {
      return condition(scalar.text(), expressions).map(e -> new Check(e, Optional.empty()));
    }
    return Entries.of(item, "a check", dataset.diagnostics())
        .flatMap(entries -> titled(entries, expressions));
  }

  private static Optional<Check> titled(Entries entries, ExpressionReader expressions) {
    entries.allow("a check", List.of("that", "title"));
    Optional<Localized> title = entries.localized("title");
    return entries
        .required("that", "a check")
        .flatMap(text -> condition(text, expressions))
        .map(expression -> new Check(expression, title));
  }

  private static Optional<Expression> condition(Text text, ExpressionReader expressions) {
    Optional<Expression> read = expressions.read(text);
    if (read.isPresent() && !(read.get().body() instanceof Expr.Comparison)) {
      expressions
          .diagnostics()
          .report(
              Diagnostic.error(
                      "not-a-condition", text.span(), "\"" + text + "\" says nothing to check")
                  .withHint("compare two sides, such as `sme_balance <= balance`"));
      return Optional.empty();
    }
    return read;
  }

  static Map<String, Indicator> indicators(Entries dataset, ExpressionReader expressions) {
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    for (YamlNode.Entry entry : dataset.entries("indicators")) {
      Entries.of(entry.value(), "the indicator \"" + entry.key() + "\"", dataset.diagnostics())
          .flatMap(entries -> indicator(entry.key(), entries, expressions))
          .ifPresent(i -> indicators.put(i.name(), i));
    }
    return indicators;
  }

  private static Optional<Indicator> indicator(
      Text name, Entries entries, ExpressionReader expressions) {
    String what = "the indicator \"" + name + "\"";
    entries.allow(what, List.of("value", "title"));
    Localized title = entries.localized("title").orElse(Localized.of(name));
    return entries
        .required("value", what)
        .flatMap(expressions::read)
        .map(value -> new Indicator(name.value(), name.span(), value, title));
  }
}
