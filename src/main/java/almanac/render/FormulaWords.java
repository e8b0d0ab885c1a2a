package almanac.render;

import almanac.data.Band;
import almanac.data.Condition;
import almanac.data.Formula;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Relation;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Formulas and conditions of a scheme's item for readers: with its inputs' names, × and ÷. */
record FormulaWords(Speech speech, Scoring scheme, ScoreItem item) {
  static final int DECIMALS = 4;
  static final int PERCENT_DECIMALS = 2;

  /** How something that stands in a formula is called. */
  interface Names {
    String of(Formula named);
  }

  String of(Formula formula) {
    return of(formula, this::name);
  }

  /** The formula with other words for what is named in it. */
  String of(Formula formula, Names names) {
    if (formula instanceof Formula.Constant constant) {
      return measure(constant.measure());
    }
    if (formula instanceof Formula.Negative negative) {
      return "\u2212" + closed(negative.of(), names);
    }
    if (formula instanceof Formula.Binary binary) {
      return binary(binary, names);
    }
    if (formula instanceof Formula.Extreme extreme) {
      List<String> parts = extreme.of().stream().map(part -> of(part, names)).toList();
      String key = extreme.largest() ? "scheme.larger" : "scheme.smaller";
      return speech.words().get(key, speech.enumerate(parts));
    }
    return names.of(formula);
  }

  private String binary(Formula.Binary binary, Names names) {
    boolean product = binary.operator() == '*' || binary.operator() == '/';
    boolean tight = binary.operator() == '-' || binary.operator() == '/';
    String left =
        product && isSum(binary.left()) ? closed(binary.left(), names) : of(binary.left(), names);
    boolean close =
        product
            ? binary.right() instanceof Formula.Binary b && (tight || isSum(b))
            : tight && isSum(binary.right());
    String right = close ? closed(binary.right(), names) : of(binary.right(), names);
    return left + " " + sign(binary.operator()) + " " + right;
  }

  private static boolean isSum(Formula formula) {
    return formula instanceof Formula.Binary b && (b.operator() == '+' || b.operator() == '-');
  }

  private String closed(Formula formula, Names names) {
    String text = of(formula, names);
    return formula instanceof Formula.Binary ? speech.words().get("scheme.closed", text) : text;
  }

  private static char sign(char operator) {
    return switch (operator) {
      case '*' -> '×';
      case '/' -> '÷';
      case '-' -> '\u2212';
      default -> operator;
    };
  }

  private String name(Formula named) {
    if (named instanceof Formula.Banded banded) {
      return title(Optional.ofNullable(item.bands().get(banded.name())).orElseThrow());
    }
    if (named instanceof Formula.OfGroup of) {
      return speech.words().get("scheme.group." + of.function().written(), input(of.input()));
    }
    return input(((Formula.Input) named).name());
  }

  /** What an input is called within a sentence. */
  String input(String name) {
    String title = speech.text(scheme.input(name).orElseThrow().title());
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }

  /** As a line of its own begins. */
  static String begun(String line) {
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  /** What a band is called: its title, or else its name. */
  String title(Band band) {
    return band.title().map(speech::text).orElse(band.name());
  }

  String of(List<Condition> conditions) {
    return String.join(
        speech.words().get("scheme.and"), conditions.stream().map(this::of).toList());
  }

  private String of(Condition condition) {
    if (condition instanceof Condition.Blank blank) {
      String key = blank.blank() ? "scheme.blank" : "scheme.given";
      return speech.words().get(key, input(blank.input()));
    }
    Condition.Compared compared = (Condition.Compared) condition;
    return of(compared.left()) + " " + sign(compared.relation()) + " " + of(compared.right());
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
      default -> relation.sign();
    };
  }

  String measure(Measure measure) {
    return speech.numbers().prose(measure);
  }

  /** A plain number, rounded to four decimals where it has more. */
  String number(Rational value) {
    return speech.numbers().number(Measure.of(rounded(value, DECIMALS), Unit.NUMBER));
  }

  private static BigDecimal rounded(Rational value, int decimals) {
    BigDecimal number = value.round(decimals).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** What a formula came to: in the unit of an input, a ratio in percent, else a plain number. */
  String value(Formula formula, Rational value) {
    if (formula instanceof Formula.Input input) {
      Unit unit = scheme.input(input.name()).orElseThrow().unit();
      return measure(Measure.of(rounded(value.dividedBy(unit.size()), DECIMALS), unit));
    }
    boolean ratio = formula instanceof Formula.Binary binary && binary.operator() == '/';
    return ratio
        ? measure(
            Measure.of(rounded(value.times(Rational.of(100, 1)), PERCENT_DECIMALS), Unit.PERCENT))
        : number(value);
  }
}
