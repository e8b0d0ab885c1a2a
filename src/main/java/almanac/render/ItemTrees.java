package almanac.render;

import almanac.data.Band;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.ScoreItem;
import almanac.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule of an item as a calculator executes it: trees of what is computed, woven into the words
 * in which {@link TraceWords} says the steps of an example.
 *
 * <p>A rule is a list of its lines, its points, and what these were before they were cut, where
 * that is not the same. One with cases is {@code ["cases", …]}, each case a list of conditions, a
 * line and a rule. A text is written as it is, {@code ["", …]} is joined, {@code ["#", value,
 * format, words]} is a number or the words for none, {@code ["?", value, bound, result, …, other]}
 * the result of the first bound that is reached.
 */
final class ItemTrees {
  private final CalculatorFields fields;
  private final CalculatorFormats formats;
  private final RuleWords rules;
  private final FormulaTrees trees;
  private final Holes holes = new Holes();

  ItemTrees(CalculatorFields fields, CalculatorFormats formats, RuleWords rules) {
    this.fields = fields;
    this.formats = formats;
    this.rules = rules;
    this.trees = new FormulaTrees(rules.item());
  }

  private ScoreItem item() {
    return rules.item();
  }

  private Words words() {
    return rules.words();
  }

  private FormulaWords formulas() {
    return rules.formulas();
  }

  /**
   * Under which name its points are summed up, its maximum, its rule, the line for points that were
   * cut, and lines that say what is entered.
   */
  Tree all(List<CalculatorField> asked) {
    Tree cut = holes.line(words().get("scheme.cut", number(Tree.field(points(item())))));
    Tree most = Tree.number(item().max().points());
    List<Tree> entered = asked.stream().map(this::entered).toList();
    Tree name = Tree.text(points(item()));
    return Tree.list(name, most, rule(item().rule()), cut, Tree.list(entered));
  }

  /** Apart from the names of fields. */
  private static String points(ScoreItem item) {
    return "=" + item.name();
  }

  /** The points of several items. */
  static Tree sum(List<ScoreItem> items) {
    return Tree.of("+", items.stream().map(item -> Tree.field(points(item))).toList());
  }

  private Tree entered(CalculatorField field) {
    String value = hole(Tree.field(field.name()), formats.of(field.unit()), "scheme.nothing");
    return holes.line(words().get("scheme.entered", field.label(), value));
  }

  /** A number in the line. */
  private String number(Tree tree) {
    return hole(tree, CalculatorFormats.NUMBER, "scheme.undefined");
  }

  private String hole(Tree tree, int format, String missing) {
    Tree index = new Tree(String.valueOf(format));
    return holes.hole(Tree.of("#", tree, index, Tree.text(words().get(missing))));
  }

  private Tree rule(Rule rule) {
    if (rule instanceof Rule.Cases cases) {
      return cases(cases);
    }
    if (rule instanceof Rule.Banded banded) {
      return Tree.list(Tree.list(banded(banded.band())), trees.points(banded.band()));
    }
    if (rule instanceof Rule.Each each) {
      return Tree.list(Tree.list(each(each)), trees.points(each));
    }
    if (rule instanceof Rule.Points points) {
      Tree value = trees.of(points.points());
      return Tree.list(points(points), Tree.of("max", value, Tree.number(points.least())), value);
    }
    return ranked(rule, CalculatorFields.ranked(rule).orElseThrow());
  }

  private Tree cases(Rule.Cases cases) {
    List<Tree> all = new ArrayList<>();
    for (Rule.Case one : cases.cases()) {
      boolean open = one.when().isEmpty();
      String when = open ? words().get("scheme.else") : formulas().of(one.when());
      Tree line = holes.line(words().get("scheme.fitted", all.size() + 1, when));
      List<Tree> conditions = one.when().stream().map(trees::of).toList();
      all.add(Tree.list(Tree.list(conditions), line, rule(one.rule())));
    }
    Tree none = Tree.list(Tree.list(), FormulaTrees.ZERO);
    all.add(Tree.list(Tree.list(), holes.line(words().get("scheme.unfitted")), none));
    return Tree.of("cases", all);
  }

  /** By the place that is entered, if there is a value to be ranked. */
  private Tree ranked(Rule rule, Formula of) {
    Tree points =
        rule instanceof Rule.Rank rank ? trees.points(rank) : trees.points((Rule.Places) rule);
    Tree without = holes.line(words().get("calculator.unplaced"));
    Tree placed = Tree.defined(trees.place(), holes.line(placed(rule)), without);
    if (!fields.sees(of)) {
      return Tree.list(Tree.list(placed), points);
    }
    Tree value = trees.of(of);
    return Tree.list(
        Tree.list(holes.line(came(of)), Tree.defined(value, placed, Tree.text(""))),
        Tree.of("+", Tree.of("*", FormulaTrees.ZERO, value), points));
  }

  private String placed(Rule rule) {
    String place = number(trees.place());
    boolean open =
        rule instanceof Rule.Places places
            && places.stretches().stream().anyMatch(s -> s.to().isEmpty());
    return open
        ? words().get("calculator.placed.last", place, number(trees.last()))
        : words().get("calculator.placed", place);
  }

  /** A formula with what it comes to. */
  private String came(Formula of) {
    return formulas().of(of) + " = " + hole(trees.of(of), format(of), "scheme.undefined");
  }

  private int format(Formula of) {
    if (of instanceof Formula.Input input) {
      return formats.of(rules.scheme().input(input.name()).orElseThrow().unit());
    }
    boolean ratio = of instanceof Formula.Binary binary && binary.operator() == '/';
    return ratio ? CalculatorFormats.RATIO : CalculatorFormats.NUMBER;
  }

  private int format(Formula.OfGroup of) {
    return of.function() == Formula.Function.COUNT
        ? CalculatorFormats.NUMBER
        : format(new Formula.Input(of.input()));
  }

  private Tree banded(Band band) {
    String value = came(band.of());
    Tree outside = holes.line(words().get("scheme.outside", value));
    List<Tree> ranges = new ArrayList<>();
    Optional<Band.Bound> above = Optional.empty();
    for (Band.Bound bound : band.bounds()) {
      ranges.add(Tree.text(rules.range(bound, above)));
      above = Optional.of(bound);
    }
    String range = holes.hole(trees.chosen(band, ranges, Tree.text("")));
    String line = words().get("scheme.inband", value, range, number(trees.points(band)));
    Tree inside =
        holes.line(
            band.name().isEmpty() ? line : words().get("scheme.of", formulas().title(band), line));
    Rational lowest = band.bounds().get(band.bounds().size() - 1).from().value();
    return Tree.of("?", trees.of(band.of()), Tree.number(lowest), inside, outside);
  }

  /** 5 × 2 + 1 × 3 = 13, without tiers that are not reached. */
  private Tree each(Rule.Each each) {
    StringBuilder counted = new StringBuilder();
    for (int i = 0; i < each.tiers().size(); i++) {
      String points = formulas().number(each.tiers().get(i).points());
      String part = number(trees.counts(each, i)) + " × " + points;
      Tree over = Tree.of("-", FormulaTrees.before(each, i), trees.of(each.of()));
      Tree more = holes.line(" + " + part);
      Tree reached = Tree.of("?", over, FormulaTrees.ZERO, Tree.text(""), more);
      counted.append(i == 0 ? part : holes.hole(reached));
    }
    String sum = counted + " = " + number(trees.points(each));
    String came = came(each.of());
    Tree line = holes.line(words().get("scheme.sentence", came, sum));
    return Tree.defined(trees.of(each.of()), line, holes.line(came));
  }

  private Tree points(Rule.Points points) {
    List<Tree> lines = new ArrayList<>();
    for (Band band : item().bands().values()) {
      if (calls(points.points(), band.name())) {
        lines.add(banded(band));
      }
    }
    Formula of = points.points();
    if (of instanceof Formula.Constant constant) {
      String number = formulas().number(constant.measure().value());
      lines.add(holes.line(words().get("scheme.constant", number)));
      return Tree.list(lines);
    }
    String name = formulas().of(of) + " = ";
    String result = number(trees.of(of));
    String filled = isPlain(of) ? "" : formulas().of(of, this::filled) + " = ";
    Tree line = holes.line(name + filled + result);
    lines.add(
        filled.isEmpty() ? line : Tree.defined(trees.of(of), line, holes.line(name + result)));
    return Tree.list(lines);
  }

  private static boolean calls(Formula formula, String band) {
    return formula.equals(new Formula.Banded(band))
        || formula.parts().stream().anyMatch(part -> calls(part, band));
  }

  /** Whether it is a name whose number is written as points are. */
  private boolean isPlain(Formula of) {
    boolean input = of instanceof Formula.Input && format(of) == CalculatorFormats.NUMBER;
    boolean group = of instanceof Formula.OfGroup g && format(g) == CalculatorFormats.NUMBER;
    boolean negative = of instanceof Formula.Negative n && isPlain(n.of());
    return of instanceof Formula.Banded || input || group || negative;
  }

  private String filled(Formula named) {
    if (named instanceof Formula.OfGroup of) {
      return hole(trees.of(of), format(of), "scheme.undefined");
    }
    return named instanceof Formula.Input
        ? hole(trees.of(named), format(named), "scheme.nothing")
        : number(trees.of(named));
  }
}
