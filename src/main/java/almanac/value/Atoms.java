package almanac.value;

import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The smallest parts of expressions: numbers, quoted words, references with their keys. */
final class Atoms {
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern COMMAS = Pattern.compile("[0-9][0-9,]*[0-9](?:\\.[0-9]+)?");
  private static final Pattern UNIT =
      Pattern.compile("%|(?!as(?![\\p{L}\\p{N}_]))\\p{L}[\\p{L}\\p{N}²³]*");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_+-]+");
  private static final Pattern PERIOD_KEY =
      Pattern.compile("\\d{4}(-\\d\\d|-Q\\d)?(\\.\\.\\d{4}(-\\d\\d|-Q\\d)?)?(?![\\p{L}\\p{N}_+-])");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  private final Cursor cursor;
  private final Units units;

  Atoms(Cursor cursor, Units units) {
    this.cursor = cursor;
    this.units = units;
  }

  /**
   * @param listed within the parentheses of a function, where a comma parts arguments
   */
  Expr read(boolean listed) {
    int from = cursor.here();
    if (cursor.sees("'")) {
      Text quoted = cursor.taken(QUOTED);
      if (quoted.isEmpty()) {
        throw cursor.unexpected("a closing ' is missing");
      }
      return new Expr.Quoted(quoted, quoted.value().substring(1, quoted.length() - 1));
    }
    Text digits = cursor.taken(GROUPED);
    return digits.isEmpty() ? ref() : literal(from, digits, listed);
  }

  private Expr literal(int from, Text digits, boolean listed) {
    if (!listed && digits.value().indexOf('.') < 0 && cursor.touches(",[0-9]")) {
      cursor.backTo(from);
      Text all = cursor.taken(COMMAS);
      throw cursor.report(
          "bad-grouping",
          all,
          "the commas in " + all + " do not part threes",
          Numbers.grouped(all.value()) + "?");
    }
    int end = cursor.at();
    Text unit = cursor.taken(UNIT);
    if (unit.isEmpty()) {
      cursor.backTo(end);
    } else if (units.find(unit.value()).isEmpty()) {
      throw unknownUnit(unit);
    }
    return new Expr.Literal(cursor.since(from), Numbers.of(digits.value()), unit.value());
  }

  private Halt unknownUnit(Text name) {
    return cursor.report(
        "unknown-unit", name, "no unit called \"" + name + "\"", units.didYouMean(name.value()));
  }

  /** The second argument of {@code in( )}. */
  Expr unitName() {
    Text name = cursor.taken(UNIT);
    if (name.isEmpty()) {
      throw cursor.unexpected("a unit is missing");
    }
    if (units.find(name.value()).isEmpty()) {
      throw unknownUnit(name);
    }
    return new Expr.Ref(name, Optional.empty(), name, List.of());
  }

  private Expr.Ref ref() {
    int from = cursor.here();
    Text first = cursor.taken(NAME);
    if (first.isEmpty()) {
      throw cursor.unexpected("a value is missing");
    }
    Optional<Text> dataset = Optional.empty();
    Text field = first;
    if (cursor.touches("\\.")) {
      cursor.takes(".");
      dataset = Optional.of(first);
      field = cursor.taken(NAME);
      if (field.isEmpty()) {
        throw cursor.unexpected("a field's name is missing");
      }
    }
    List<Expr.Key> keys = cursor.touches("\\s*\\[") ? keys() : List.of();
    return new Expr.Ref(cursor.since(from), dataset, field, keys);
  }

  private List<Expr.Key> keys() {
    cursor.expect("[");
    List<Expr.Key> keys = new ArrayList<>();
    do {
      keys.add(key());
    } while (cursor.takes(","));
    cursor.expect("]");
    return keys;
  }

  private Expr.Key key() {
    int from = cursor.here();
    Text name = cursor.taken(NAME);
    boolean named = !name.isEmpty() && cursor.takes(":");
    if (!named) {
      cursor.backTo(from);
    }
    Expr.Pick pick = pick();
    return new Expr.Key(cursor.since(from), named ? Optional.of(name) : Optional.empty(), pick);
  }

  private Expr.Pick pick() {
    if (cursor.takes("*")) {
      return new Expr.Pick.All();
    }
    int from = cursor.here();
    Text period = cursor.taken(PERIOD_KEY);
    if (ExpressionParser.isPeriod(period)) {
      return new Expr.Pick.One(period);
    }
    cursor.backTo(from);
    Text word = word();
    return cursor.takes("..") ? new Expr.Pick.Range(word, word()) : new Expr.Pick.One(word);
  }

  private Text word() {
    Text word = cursor.taken(WORD);
    if (word.isEmpty()) {
      throw cursor.unexpected("a key is missing");
    }
    return word;
  }
}
