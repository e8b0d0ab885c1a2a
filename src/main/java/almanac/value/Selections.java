package almanac.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One number from several cells. */
final class Selections {
  private static final int MOST_PICKED = 10_000;

  private Selections() {}

  static Found.Amount of(Operation operation, Expr.Call call, Frame frame) {
    if (operation == Operation.TOP) {
      throw frame.fail(
          "several-cells",
          call.text(),
          "\"" + call.text() + "\" is several cells, not one",
          "write sum(" + call.text() + "), or mean, max, min, count");
    }
    return Found.Amount.of(
        operation == Operation.COUNT ? count(call, frame) : aggregate(operation, call, frame));
  }

  /** How many have a number or words. */
  private static Term count(Expr.Call call, Frame frame) {
    List<Term> known = new ArrayList<>();
    long words = 0;
    for (Expr argument : call.arguments()) {
      if (argument instanceof Expr.Ref ref) {
        List<Scope.Item> items = Parts.selection(ref, frame).items();
        known.addAll(known(items));
        words += items.stream().filter(i -> i.content() instanceof Scope.Content.Words).count();
      } else {
        known.addAll(terms(argument, frame));
      }
    }
    return new Term.Counted(known.size() + words, known, Unit.NUMBER);
  }

  private static Term aggregate(Operation operation, Expr.Call call, Frame frame) {
    List<Term> terms = new ArrayList<>();
    call.arguments().forEach(argument -> terms.addAll(terms(argument, frame)));
    Unit unit = unit(terms, call, frame);
    return switch (operation) {
      case MEAN -> new Term.Quotient(new Term.Sum(terms, unit), number(terms.size()), unit);
      case MAX -> new Term.Extreme(terms, 1, unit);
      case MIN -> new Term.Extreme(terms, -1, unit);
      default -> new Term.Sum(terms, unit);
    };
  }

  private static Term number(int number) {
    return new Term.Constant(Measure.of(BigDecimal.valueOf(number), Unit.NUMBER).asExact());
  }

  private static Unit unit(List<Term> terms, Expr.Call call, Frame frame) {
    Unit unit = terms.get(0).unit();
    Optional<Unit> other =
        terms.stream().map(Term::unit).filter(u -> !u.mixesWith(unit)).findFirst();
    if (other.isPresent()) {
      throw frame.fail(
          "unit-mismatch",
          call.text(),
          "\"" + call.text() + "\" mixes " + quoted(unit) + " and " + quoted(other.get()),
          "units never mix; number( ) takes one away");
    }
    return unit;
  }

  private static String quoted(Unit unit) {
    return unit.name().isEmpty() ? "numbers without a unit" : Mixing.symbol(unit);
  }

  /** At least one; a cell that is not known ends it, one that does not apply is passed over. */
  private static List<Term> terms(Expr argument, Frame frame) {
    if (argument instanceof Expr.Call call && call.function().value().equals("top")) {
      return top(call, frame);
    }
    return argument instanceof Expr.Ref ref && !ref.text().value().equals("year")
        ? all(ref, frame)
        : List.of(frame.number(argument).term());
  }

  private static List<Term> all(Expr.Ref ref, Frame frame) {
    List<Scope.Item> items = Parts.selection(ref, frame).items();
    for (Scope.Item item : items) {
      refuseWords(ref, item, frame);
      if (isUnknown(item.content())) {
        throw Parts.blank(item);
      }
    }
    List<Term> known = known(items);
    if (known.isEmpty()) {
      throw items.stream()
          .findFirst()
          .map(Parts::blank)
          .orElseGet(
              () -> new Halt(new Evaluation.Blank(ref.text().span(), ref.text().value(), "")));
    }
    return known;
  }

  private static boolean isUnknown(Scope.Content content) {
    return content instanceof Scope.Content.Unreadable
        || (content instanceof Scope.Content.Missing missing && missing.symbol().isEmpty());
  }

  private static void refuseWords(Expr.Ref ref, Scope.Item item, Frame frame) {
    if (item.content() instanceof Scope.Content.Words) {
      throw frame.fail(
          "not-a-number",
          ref.text(),
          "\"" + ref.text() + "\" holds words, not numbers",
          "name a field of numbers");
    }
  }

  /** The numbers among them. */
  static List<Term> known(List<Scope.Item> items) {
    return items.stream()
        .map(Scope.Item::content)
        .filter(Scope.Content.Known.class::isInstance)
        .map(content -> ((Scope.Content.Known) content).term())
        .filter(term -> !(term instanceof Term.Share))
        .toList();
  }

  private static List<Term> top(Expr.Call call, Frame frame) {
    int wanted = Conversions.whole(call, 1, MOST_PICKED, frame);
    List<Term> terms = terms(call.arguments().get(0), frame);
    if (terms.size() < wanted) {
      throw frame.fail(
          "too-few-cells",
          call.text(),
          "\"" + call.text() + "\" wants " + wanted + " of " + terms.size() + " cells",
          "ask for " + terms.size() + " at most");
    }
    return terms.stream()
        .sorted(Comparator.comparing((Term term) -> term.value()).reversed())
        .limit(wanted)
        .toList();
  }
}
