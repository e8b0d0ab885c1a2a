package almanac.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The references in an expression. */
final class References {
  private References() {}

  /** Every cell that is named, in order. */
  static List<Expr.Ref> in(Expr expr) {
    List<Expr.Ref> found = new ArrayList<>();
    collect(expr, found);
    return found;
  }

  private static void collect(Expr expr, List<Expr.Ref> found) {
    if (expr instanceof Expr.Ref ref && !ref.text().value().equals("year")) {
      found.add(ref);
    } else if (expr instanceof Expr.Binary binary) {
      collect(binary.left(), found);
      collect(binary.right(), found);
    } else if (expr instanceof Expr.Comparison comparison) {
      collect(comparison.left(), found);
      collect(comparison.right(), found);
    } else if (expr instanceof Expr.Negated negated) {
      collect(negated.of(), found);
    } else if (expr instanceof Expr.Call call) {
      boolean unit = call.function().value().equals("in");
      call.arguments().stream()
          .limit(unit ? 1 : call.arguments().size())
          .forEach(argument -> collect(argument, found));
    }
  }

  /** The period that every reference names in its keys, if it is one and the same. */
  static Optional<Period> pinned(Expr expr) {
    List<Expr.Ref> refs = in(expr);
    Set<Period> periods = refs.stream().flatMap(r -> pin(r).stream()).collect(Collectors.toSet());
    boolean all = refs.stream().allMatch(ref -> pin(ref).isPresent());
    return all && periods.size() == 1 ? periods.stream().findFirst() : Optional.empty();
  }

  static Optional<Period> pin(Expr.Ref ref) {
    return ref.keys().stream().flatMap(key -> period(key).stream()).findFirst();
  }

  private static Optional<Period> period(Expr.Key key) {
    return key.pick() instanceof Expr.Pick.One one
        ? Period.parse(one.word().value())
        : Optional.empty();
  }

  /** The same, its references without the periods among their keys. */
  static Expr unpinned(Expr expr) {
    if (expr instanceof Expr.Ref ref) {
      List<Expr.Key> keys = ref.keys().stream().filter(key -> period(key).isEmpty()).toList();
      return new Expr.Ref(ref.text(), ref.dataset(), ref.field(), keys);
    }
    if (expr instanceof Expr.Binary binary) {
      return new Expr.Binary(
          binary.text(), binary.operator(), unpinned(binary.left()), unpinned(binary.right()));
    }
    if (expr instanceof Expr.Negated negated) {
      return new Expr.Negated(negated.text(), unpinned(negated.of()));
    }
    return expr instanceof Expr.Call call
        ? new Expr.Call(
            call.text(),
            call.function(),
            call.arguments().stream().map(References::unpinned).toList())
        : expr;
  }
}
