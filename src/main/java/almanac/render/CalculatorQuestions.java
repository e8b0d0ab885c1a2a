package almanac.render;

import almanac.data.Formula;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a calculator asks for in an item, and what of it cannot be. */
record CalculatorQuestions(CalculatorFields fields, FormulaWords formulas) {

  private Words words() {
    return formulas.speech().words();
  }

  /** In order: inputs, what concerns the group, the place. */
  List<CalculatorField> all() {
    ScoreItem item = formulas.item();
    List<CalculatorField> all = new ArrayList<>();
    fields.inputs(item).forEach(name -> all.add(input(name)));
    fields.ofGroup(item).forEach(of -> all.add(ofGroup(of)));
    if (!CalculatorFields.ranks(item).isEmpty()) {
      all.add(placed());
    }
    if (CalculatorFields.needsLast(item)) {
      all.add(last());
    }
    return all;
  }

  private CalculatorField input(String name) {
    Scoring.Input input = formulas.scheme().input(name).orElseThrow();
    List<Tree> checks = new ArrayList<>();
    input.least().ifPresent(m -> checks.add(limit("<", name, m, "calculator.least")));
    input.most().ifPresent(m -> checks.add(limit(">", name, m, "calculator.most")));
    String hint = hint(input.least(), input.most());
    return new CalculatorField(name, formulas.input(name), input.unit(), hint, "", checks);
  }

  private Tree limit(String sign, String name, Measure limit, String key) {
    Tree bad = Tree.of(sign, Tree.field(name), Tree.number(limit.value()));
    return Tree.list(bad, Tree.text(words().get(key, formulas.measure(limit))));
  }

  private String hint(Optional<Measure> least, Optional<Measure> most) {
    if (least.isPresent() && most.isPresent()) {
      String from = formulas.speech().numbers().number(least.get());
      return words().get("calculator.between", from, formulas.measure(most.get()));
    }
    return least
        .map(m -> words().get("calculator.from", formulas.measure(m)))
        .or(() -> most.map(m -> words().get("calculator.to", formulas.measure(m))))
        .orElse("");
  }

  private CalculatorField ofGroup(Formula.OfGroup of) {
    String name = CalculatorFields.ofGroup(of);
    boolean count = of.function() == Formula.Function.COUNT;
    Unit unit = count ? Unit.NUMBER : formulas.scheme().input(of.input()).orElseThrow().unit();
    String whole = count ? words().get("calculator.count") : "";
    return new CalculatorField(name, formulas.of(of), unit, "", whole, extremes(of, name));
  }

  /** Nobody is above the highest of the group, or below the lowest. */
  private List<Tree> extremes(Formula.OfGroup of, String name) {
    String own = formulas.input(of.input());
    boolean max = of.function() == Formula.Function.MAX;
    boolean min = of.function() == Formula.Function.MIN;
    if (!fields.asks(of.input()) || !(max || min)) {
      return List.of();
    }
    Tree bad = Tree.of(max ? "<" : ">", Tree.field(name), Tree.field(of.input()));
    String key = max ? "calculator.below" : "calculator.above";
    return List.of(Tree.list(bad, Tree.text(words().get(key, own))));
  }

  private CalculatorField placed() {
    String name = CalculatorFields.place(formulas.item());
    String whole = words().get("calculator.whole");
    Tree low = Tree.of("<", Tree.field(name), Tree.number(Rational.ONE));
    String hint = words().get("calculator.from.one");
    return new CalculatorField(
        name, place(), Unit.NUMBER, hint, whole, List.of(Tree.list(low, Tree.text(whole))));
  }

  /** By what it is counted, where that is always the same. */
  private String place() {
    List<String> by =
        CalculatorFields.ranks(formulas.item()).stream()
            .flatMap(rule -> CalculatorFields.ranked(rule).stream())
            .map(formulas::of)
            .distinct()
            .toList();
    return by.size() == 1
        ? words().get("calculator.place", by.get(0))
        : words().get("calculator.place.any");
  }

  private CalculatorField last() {
    ScoreItem item = formulas.item();
    String name = CalculatorFields.last(item);
    Tree below = Tree.of("<", Tree.field(name), Tree.field(CalculatorFields.place(item)));
    Tree check = Tree.list(below, Tree.text(words().get("calculator.below", place())));
    String label = words().get("calculator.last", formulas.speech().text(item.title()));
    String whole = words().get("calculator.whole");
    String hint = words().get("calculator.from.one");
    return new CalculatorField(name, label, Unit.NUMBER, hint, whole, List.of(check));
  }
}
