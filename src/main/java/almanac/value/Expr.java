package almanac.value;

import almanac.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An expression as it was written; every part knows its place. */
public sealed interface Expr {
  Text text();

  /** A number with its unit, empty where none is written. */
  record Literal(Text text, BigDecimal number, String unit) implements Expr {}

  /** Words in single quotes, shown as they are. */
  record Quoted(Text text, String words) implements Expr {}

  /**
   * A cell, or several: {@code loans.balance[2016, sme]}. Keys come as written, none where no
   * bracket is.
   */
  record Ref(Text text, Optional<Text> dataset, Text field, List<Key> keys) implements Expr {
    public Ref {
      keys = List.copyOf(keys);
    }
  }

  record Call(Text text, Text function, List<Expr> arguments) implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code + - * /}. */
  record Binary(Text text, char operator, Expr left, Expr right) implements Expr {}

  record Negated(Text text, Expr of) implements Expr {}

  /** {@code x > 2000亿元} as an argument of {@code first}, {@code streak}, or as a check. */
  record Comparison(Text text, Expr left, Relation relation, Expr right) implements Expr {}

  /** One key in brackets, with the key field's name where the author wrote {@code field:}. */
  record Key(Text text, Optional<Text> field, Pick pick) {}

  /** What a key picks. */
  sealed interface Pick {
    /** A category, a period, or any other key, as written. */
    record One(Text word) implements Pick {}

    /** {@code *}: all but the total. */
    record All() implements Pick {}

    /** {@code none..b_plus}, both included, in the order of the categories. */
    record Range(Text from, Text to) implements Pick {}
  }
}
