package almanac.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a whole expression comes to, and what it claims. */
final class Claims {
  private final Expression expression;
  private final Frame frame;

  Claims(Expression expression, Frame frame) {
    this.expression = expression;
    this.frame = frame;
  }

  Outcome inProse() {
    Found found = frame.found(expression.body());
    if (found instanceof Found.Truth truth) {
      return claimed(truth);
    }
    if (expression.words().isPresent()) {
      throw fail(
          "words-without-claim",
          "\"as " + expression.words().get() + "\" behind a value that claims nothing",
          "write what must hold: " + expression.body().text() + " > … as …");
    }
    return found instanceof Found.Speech speech
        ? speech(speech.words())
        : number(frame.number(expression.body(), found));
  }

  private Outcome claimed(Found.Truth truth) {
    boolean plain = expression.body() instanceof Expr.Comparison;
    if (!plain && expression.words().isEmpty()) {
      throw fail(
          "claim-without-words",
          "\"" + expression.text() + "\" is true or false, and has nothing to show",
          "write the words: " + expression.text() + " as 首次…");
    }
    if (!truth.holds()) {
      String hint = hint(truth);
      throw fail(
          "claim-false",
          truth.message(),
          hint.isEmpty() ? "mend the sentence, or the number it rests on" : hint);
    }
    return outcome(truth);
  }

  Outcome inCheck() {
    Found found = frame.found(expression.body());
    if (found instanceof Found.Truth truth) {
      return outcome(truth);
    }
    throw fail(
        "check-without-claim",
        "\"" + expression.text() + "\" is no condition",
        "compare it with something: " + expression.text() + " > 0");
  }

  Outcome inFormula() {
    if (expression.words().isPresent()) {
      throw fail("words-without-claim", "a formula has no words", "leave out \"as …\"");
    }
    Found found = frame.found(expression.body());
    if (found instanceof Found.Amount amount) {
      return number(amount);
    }
    throw found instanceof Found.Truth
        ? fail(
            "claim-in-formula",
            "\"" + expression.text() + "\" is a condition, and a formula computes a number",
            "conditions stand under checks:")
        : fail("not-a-number", "\"" + expression.text() + "\" is not a number", "");
  }

  private Halt fail(String code, String message, String hint) {
    return frame.fail(code, expression.text(), message, hint);
  }

  private Outcome number(Found.Amount number) {
    Term term = number.term();
    return new Outcome(
        expression,
        term,
        term.value(),
        frame.shown(term),
        number.sign(),
        term.cells(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Outcome speech(Words words) {
    Term none = new Term.Constant(Measure.of(BigDecimal.ZERO, Unit.NUMBER));
    return new Outcome(
        expression,
        none,
        Rational.ZERO,
        frame.shown(none),
        Sign.PLAIN,
        List.of(),
        Optional.of(words),
        Optional.empty(),
        Optional.empty());
  }

  private Outcome outcome(Found.Truth truth) {
    return new Outcome(
        expression,
        truth.given(),
        truth.given().value(),
        frame.shown(truth.with()),
        Sign.PLAIN,
        cells(truth),
        expression.words().map(text -> Words.of(text.value())),
        Optional.of(claim(truth)),
        truth.since());
  }

  private static List<Term.Cell> cells(Found.Truth truth) {
    return truth.over().stream().flatMap(term -> term.cells().stream()).distinct().toList();
  }

  private Claim claim(Found.Truth truth) {
    return new Claim(
        truth.relation(),
        frame.shown(truth.given()),
        frame.shown(truth.with()),
        truth.holds(),
        truth.message(),
        truth.holds() ? "" : hint(truth));
  }

  /** How a number that was claimed to be equal may have come about. */
  private static String hint(Found.Truth truth) {
    return truth.relation() == Relation.EQUAL
            && truth.with() instanceof Term.Constant published
            && truth.given().unit().mixesWith(truth.with().unit())
        ? String.join("; ", Recomputation.compare(published.measure(), truth.given()).hints())
        : "";
  }
}
