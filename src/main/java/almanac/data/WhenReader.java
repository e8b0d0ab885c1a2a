package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Relation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a case asks for: {@code previous is blank}, {@code granted <= previous}. */
record WhenReader(FormulaReader formulas) {
  private static final Pattern BLANK =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*) is (not )?blank");

  /** Empty where it cannot be read, which has then been reported. */
  Optional<Condition> read(Text written) {
    Text text = written.strip();
    Matcher blank = BLANK.matcher(text.value());
    if (blank.matches()) {
      return formulas
          .input(text.part(blank.start(1), blank.end(1)))
          .map(input -> new Condition.Blank(input.name().value(), blank.group(2) == null));
    }
    Optional<Expression> parsed =
        ExpressionParser.parse(text, formulas.units(), formulas.diagnostics());
    return parsed.flatMap(
        expression ->
            expression.body() instanceof Expr.Comparison comparison
                    && comparison.relation() != Relation.ABOUT
                    && expression.words().isEmpty()
                ? compared(comparison)
                : nothing(text));
  }

  private Optional<Condition> compared(Expr.Comparison comparison) {
    Optional<FormulaReader.Read> left = formulas.read(comparison.left());
    Optional<FormulaReader.Read> right = formulas.read(comparison.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return left.get().mixesWith(right.get())
        ? Optional.of(
            new Condition.Compared(
                left.get().formula(), comparison.relation(), right.get().formula()))
        : formulas.mixed(comparison, left.get(), right.get());
  }

  private Optional<Condition> nothing(Text text) {
    formulas
        .diagnostics()
        .report(
            Diagnostic.error("not-a-condition", text.span(), "\"" + text + "\" asks for nothing")
                .withHint("write such as `previous is blank` or `granted <= previous`"));
    return Optional.empty();
  }
}
