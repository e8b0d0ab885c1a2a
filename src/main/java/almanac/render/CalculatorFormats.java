package almanac.render;

import almanac.value.NumberFormat;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Wording;
import java.util.ArrayList;
import java.util.List;

/** How a calculator writes numbers: a list in which its trees name one by its index. */
final class CalculatorFormats {
  /** Points that were given, with two decimals at most. */
  static final int POINTS = 0;

  /** Any number, with four. */
  static final int NUMBER = 1;

  /** A ratio in percent, with two. */
  static final int RATIO = 2;

  private final NumberFormat numbers;
  private final List<String> formats = new ArrayList<>();

  CalculatorFormats(NumberFormat numbers) {
    this.numbers = numbers;
    of(Unit.NUMBER, SchemeTables.DECIMALS);
    of(Unit.NUMBER, FormulaWords.DECIMALS);
    of(Unit.PERCENT, FormulaWords.PERCENT_DECIMALS);
  }

  /** The index of the unit's. */
  int of(Unit unit) {
    return of(unit, FormulaWords.DECIMALS);
  }

  private int of(Unit unit, int decimals) {
    List<Tree> parts = new ArrayList<>();
    parts.add(Tree.number(unit.size()));
    parts.add(new Tree(String.valueOf(decimals)));
    numbers.wordings(unit).forEach(wording -> parts.add(tree(wording)));
    String format = Tree.list(parts).json();
    if (!formats.contains(format)) {
      formats.add(format);
    }
    return formats.indexOf(format);
  }

  private static Tree tree(Wording wording) {
    Rational size = wording.size();
    return Tree.list(
        Tree.number(wording.from()),
        Tree.number(size),
        Tree.text(wording.before()),
        Tree.text(wording.behind()));
  }

  Tree all() {
    return Tree.list(formats.stream().map(Tree::new).toList());
  }
}
