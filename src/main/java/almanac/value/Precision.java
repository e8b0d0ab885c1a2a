package almanac.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/** With how many decimals a result is shown, given how its parts were written. */
final class Precision {
  private final Decimals settings;

  Precision(Decimals settings) {
    this.settings = settings;
  }

  /** Rounded half up once from the exact value; a cell or a constant as it was written. */
  Measure shown(Term term) {
    if (term instanceof Term.Cell cell) {
      return cell.measure();
    }
    if (term instanceof Term.Constant constant) {
      return constant.measure();
    }
    BigDecimal number = term.value().dividedBy(term.unit().size()).round(decimals(term));
    boolean whole = term instanceof Term.As as && decimals(as.of()) == 0;
    return new Measure(
        whole ? Digits.stripped(number) : number,
        term.unit(),
        approximate(term),
        term instanceof Term.Counted);
  }

  private static boolean approximate(Term term) {
    return !(term instanceof Term.Counted) && isAbout(term);
  }

  /** Whether one of its cells is. */
  private static boolean isAbout(Term term) {
    return term instanceof Term.Cell cell
        ? cell.measure().approximate()
        : term.parts().stream().anyMatch(Precision::isAbout);
  }

  int decimals(Term term) {
    if (term instanceof Term.Shown shown) {
      return shown.decimals();
    }
    if (term instanceof Term.Quotient) {
      boolean ratio = term.unit().kind() == Unit.Kind.PERCENT || term.unit().equals(Unit.TIMES);
      return ratio ? settings.ratio() : settings.quotient();
    }
    if (term instanceof Term.Constant constant) {
      return Math.max(0, constant.measure().number().scale());
    }
    if (term instanceof Term.Cell cell) {
      return Math.max(0, cell.measure().number().scale());
    }
    return ofParts(term);
  }

  private int ofParts(Term term) {
    if (term instanceof Term.Counted || term instanceof Term.Share) {
      return 0;
    }
    return deciding(term).stream().mapToInt(part -> in(term.unit(), part)).max().orElse(0);
  }

  /** The parts whose decimals the result takes: the one picked, the one with the unit, or all. */
  private static List<Term> deciding(Term term) {
    if (term instanceof Term.Extreme extreme) {
      Comparator<Term> byValue = Comparator.comparing(Term::value);
      return List.of(
          extreme.of().stream()
              .max(extreme.sign() > 0 ? byValue : byValue.reversed())
              .orElseThrow());
    }
    if (term instanceof Term.Product product
        && !product.left().unit().equals(product.right().unit())) {
      return term.parts().stream().filter(p -> p.unit().equals(term.unit())).toList();
    }
    return term.parts();
  }

  private int in(Unit unit, Term part) {
    return converted(decimals(part), part.unit(), unit);
  }

  /** The fewest decimals in a unit that say all that so many say in another; at least 0. */
  static int converted(int decimals, Unit from, Unit to) {
    if (from.size().equals(to.size())) {
      return Math.max(0, decimals);
    }
    Rational step =
        Rational.of(new BigDecimal(BigInteger.ONE, decimals))
            .times(from.size())
            .dividedBy(to.size());
    int needed = 0;
    for (Rational reach = Rational.ONE; reach.compareTo(step) > 0; needed++) {
      reach = reach.dividedBy(Rational.of(10, 1));
    }
    return needed;
  }
}
