package almanac.render;

import almanac.data.Band;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.Score;
import almanac.data.Step;
import almanac.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the points of an item came about, step by step. */
record TraceWords(RuleWords rules, Score score, Score.OfItem item) {

  private Words words() {
    return rules.words();
  }

  private FormulaWords formulas() {
    return rules.formulas();
  }

  /** What was entered, a line for each input. */
  Html inputs() {
    List<String> lines = new ArrayList<>();
    for (String name : item.item().inputs()) {
      String value =
          entered(name)
              .map(v -> formulas().value(new Formula.Input(name), v))
              .orElse(words().get("scheme.nothing"));
      lines.add(words().get("scheme.entered", formulas().input(name), value));
    }
    return lines(lines);
  }

  private Optional<Rational> entered(String input) {
    return Optional.ofNullable(score.entrant().values().get(input));
  }

  /** The steps, a line for each. */
  Html steps() {
    List<String> lines = new ArrayList<>();
    for (Step step : item.steps()) {
      lines.add(step(step));
    }
    if (lines.isEmpty()) {
      return lines(List.of(words().get("scheme.unfitted")));
    }
    last().filter(v -> !v.equals(item.points())).ifPresent(v -> lines.add(cut()));
    return lines(lines);
  }

  private String cut() {
    return words().get("scheme.cut", formulas().number(item.points()));
  }

  /** What the last step came to before it was cut, where that is a number of points. */
  private Optional<Rational> last() {
    Step step = item.steps().get(item.steps().size() - 1);
    if (step instanceof Step.Valued valued && isPoints(valued.of())) {
      return valued.value();
    }
    return Optional.of(item.raw());
  }

  private boolean isPoints(Formula formula) {
    return isPoints(item.item().rule(), formula);
  }

  private static boolean isPoints(Rule rule, Formula formula) {
    if (rule instanceof Rule.Cases cases) {
      return cases.cases().stream().anyMatch(one -> isPoints(one.rule(), formula));
    }
    return rule instanceof Rule.Points points && points.points().equals(formula);
  }

  private String step(Step step) {
    if (step instanceof Step.Fitted fitted) {
      boolean open = fitted.fitted().when().isEmpty();
      String when = open ? words().get("scheme.else") : formulas().of(fitted.fitted().when());
      return words().get("scheme.fitted", fitted.number(), when);
    }
    if (step instanceof Step.Placed placed) {
      return words().get("scheme.placed", placed.place(), placed.among());
    }
    if (step instanceof Step.Banded banded) {
      return banded(banded);
    }
    return valued((Step.Valued) step);
  }

  private String banded(Step.Banded step) {
    Band band = step.band();
    String value = came(band.of(), step.value());
    if (step.bound().isEmpty()) {
      return words().get("scheme.outside", value);
    }
    Band.Bound bound = step.bound().get();
    int index = band.bounds().indexOf(bound);
    Optional<Band.Bound> above =
        index == 0 ? Optional.empty() : Optional.of(band.bounds().get(index - 1));
    String points = formulas().number(bound.points());
    String line = words().get("scheme.inband", value, rules.range(bound, above), points);
    return band.name().isEmpty() ? line : words().get("scheme.of", formulas().title(band), line);
  }

  /** A formula with what it came to. */
  private String came(Formula of, Optional<Rational> value) {
    String result = value.map(v -> formulas().value(of, v)).orElse(words().get("scheme.undefined"));
    return formulas().of(of) + " = " + result;
  }

  private String valued(Step.Valued step) {
    Formula of = step.of();
    Optional<Rule.Each> each = each(item.item().rule(), of);
    if (each.isPresent() && step.value().isPresent()) {
      return words()
          .get("scheme.sentence", came(of, step.value()), counted(each.get(), step.value().get()));
    }
    if (!isPoints(of) || step.value().isEmpty()) {
      return came(of, step.value());
    }
    String result = formulas().number(step.value().get());
    return of instanceof Formula.Constant
        ? words().get("scheme.constant", result)
        : formulas().of(of) + " = " + filled(of, result);
  }

  private static Optional<Rule.Each> each(Rule rule, Formula formula) {
    if (rule instanceof Rule.Cases cases) {
      return cases.cases().stream().flatMap(c -> each(c.rule(), formula).stream()).findFirst();
    }
    return rule instanceof Rule.Each each && each.of().equals(formula)
        ? Optional.of(each)
        : Optional.empty();
  }

  /** 5 × 2 + 1 × 3 = 13. */
  private String counted(Rule.Each each, Rational number) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < each.tiers().size(); i++) {
      Rational counts = each.counts(i, number);
      if (counts.signum() > 0 || i == 0) {
        String points = formulas().number(each.tiers().get(i).points());
        parts.add(formulas().number(counts) + " × " + points);
      }
    }
    return String.join(" + ", parts) + " = " + formulas().number(item.raw());
  }

  /**
   * With numbers in the place of names, and what it comes to; a name alone is the number itself.
   */
  private String filled(Formula of, String result) {
    String numbers = formulas().of(of, this::number);
    return numbers.equals(result) ? result : numbers + " = " + result;
  }

  private String number(Formula named) {
    if (named instanceof Formula.Banded banded) {
      return item.steps().stream()
          .filter(s -> s instanceof Step.Banded b && b.band().name().equals(banded.name()))
          .map(s -> ((Step.Banded) s).bound().map(Band.Bound::points).orElse(Rational.ZERO))
          .findFirst()
          .map(formulas()::number)
          .orElseThrow();
    }
    if (named instanceof Formula.OfGroup of) {
      Formula.Input input = new Formula.Input(of.input());
      boolean count = of.function() == Formula.Function.COUNT;
      return score
          .ofGroup(of)
          .map(v -> count ? formulas().number(v) : formulas().value(input, v))
          .orElse(words().get("scheme.undefined"));
    }
    Formula.Input input = (Formula.Input) named;
    return entered(input.name())
        .map(v -> formulas().value(input, v))
        .orElse(words().get("scheme.nothing"));
  }

  private static Html lines(List<String> lines) {
    StringBuilder html = new StringBuilder();
    lines.stream()
        .map(FormulaWords::begun)
        .forEach(line -> html.append("<p>").append(Html.of(line)).append("</p>"));
    return new Html(html.toString());
  }
}
