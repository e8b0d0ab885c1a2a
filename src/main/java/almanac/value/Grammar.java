package almanac.value;

import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The rules of expressions, a method for each line of the grammar, lowest precedence first. */
final class Grammar {
  private static final int DEEPEST = 50;
  private static final Pattern AS = Pattern.compile("as(?![\\p{L}\\p{N}_])");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}[-.Q0-9]*(?=\\s*[,)])");

  private final Cursor cursor;
  private final Atoms atoms;
  private int depth;

  Grammar(Cursor cursor, Atoms atoms) {
    this.cursor = cursor;
    this.atoms = atoms;
  }

  Expr value() {
    int from = cursor.here();
    Expr left = sum();
    Optional<Relation> relation = relation();
    if (relation.isEmpty()) {
      return left;
    }
    Expr right = sum();
    return new Expr.Comparison(cursor.since(from), left, relation.get(), right);
  }

  private Optional<Relation> relation() {
    for (Relation relation :
        List.of(
            Relation.AT_MOST,
            Relation.AT_LEAST,
            Relation.LESS,
            Relation.MORE,
            Relation.EQUAL,
            Relation.ABOUT)) {
      if (cursor.takes(relation.sign())) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  Optional<Text> words() {
    if (cursor.taken(AS).isEmpty()) {
      return Optional.empty();
    }
    Text words = cursor.rest().strip();
    if (words.isEmpty()) {
      throw cursor.unexpected("words are missing behind \"as\"");
    }
    cursor.toEnd();
    return Optional.of(words);
  }

  private Expr sum() {
    return chain("+-", this::product);
  }

  private Expr product() {
    return chain("*/", this::factor);
  }

  private Expr chain(String operators, Supplier<Expr> part) {
    int from = cursor.here();
    Expr left = part.get();
    for (int sign = sign(operators); sign >= 0; sign = sign(operators)) {
      Expr right = part.get();
      left = new Expr.Binary(cursor.since(from), operators.charAt(sign), left, right);
    }
    return left;
  }

  private int sign(String operators) {
    for (int i = 0; i < operators.length(); i++) {
      if (cursor.takes(operators.substring(i, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private Expr factor() {
    int from = cursor.here();
    if (cursor.takes("-")) {
      Expr of = positive();
      return new Expr.Negated(cursor.since(from), of);
    }
    return positive();
  }

  private Expr positive() {
    if (cursor.takes("(")) {
      return deeper(
          () -> {
            Expr inner = sum();
            cursor.expect(")");
            return inner;
          });
    }
    int from = cursor.here();
    Expr atom = atoms.read(depth > 0);
    boolean called = atom instanceof Expr.Ref && cursor.takes("(");
    return called ? deeper(() -> call(from, atom.text())) : atom;
  }

  private Expr deeper(Supplier<Expr> inner) {
    if (++depth > DEEPEST) {
      throw cursor.report(
          "expression-too-deep",
          cursor.since(cursor.at() - 1),
          "more than 50 parentheses within each other",
          "compute a part of it in a dataset, as a field with a formula");
    }
    Expr read = inner.get();
    depth--;
    return read;
  }

  private Expr call(int from, Text name) {
    Operation operation = Operation.named(name.value()).orElseThrow(() -> unknown(name));
    List<Expr> arguments = new ArrayList<>();
    if (!cursor.sees(")")) {
      do {
        arguments.add(argument(operation, arguments.size()));
      } while (cursor.takes(","));
    }
    cursor.expect(")");
    return checked(operation, new Expr.Call(cursor.since(from), name, arguments));
  }

  private Expr argument(Operation operation, int index) {
    if (index == 1 && operation.overTime()) {
      Text period = cursor.taken(PERIOD);
      if (ExpressionParser.isPeriod(period)) {
        return new Expr.Literal(period, Numbers.of(period.value().substring(0, 4)), "");
      }
      throw cursor.report(
          "expression-syntax",
          period.isEmpty() ? cursor.rest() : period,
          operation.written() + "( ) compares with a period",
          "write a year, 2015, a quarter, 2015-Q1, or a month, 2015-09");
    }
    return index == 1 && operation == Operation.IN ? atoms.unitName() : value();
  }

  private Halt unknown(Text name) {
    return cursor.report(
        "unknown-function",
        name,
        "no function called \"" + name + "\"",
        Suggestion.didYouMean(name.value(), Operation.names()));
  }

  private Expr checked(Operation operation, Expr.Call call) {
    int count = call.arguments().size();
    if (!operation.takes(count)) {
      throw wrong(call, operation, count);
    }
    for (Expr argument : call.arguments()) {
      boolean comparison = argument instanceof Expr.Comparison;
      if (comparison != operation.ofCondition()) {
        throw misplaced(operation, argument);
      }
    }
    return call;
  }

  private Halt wrong(Expr.Call call, Operation operation, int count) {
    String takes = operation.written() + "( ) takes " + operation.arity();
    String hint = "write " + operation.example();
    return cursor.report(
        "wrong-arguments", call.text(), takes + ", \"" + call.text() + "\" gives " + count, hint);
  }

  private Halt misplaced(Operation operation, Expr argument) {
    return operation.ofCondition()
        ? cursor.report(
            "wrong-arguments",
            argument.text(),
            operation.written() + "( ) takes a comparison, \"" + argument.text() + "\" is none",
            "write " + operation.written() + "(" + argument.text() + " > 0)")
        : cursor.report(
            "wrong-arguments",
            argument.text(),
            "\""
                + argument.text()
                + "\" is a comparison, which "
                + operation.written()
                + "( ) does not take",
            "a comparison stands alone, or within first( ) or streak( )");
  }
}
