package almanac.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place of a cell among the others of its category, highest first; ties share the best. */
final class Ranks {
  private Ranks() {}

  static Found.Amount of(Expr.Call call, Frame frame) {
    if (!(call.arguments().get(0) instanceof Expr.Ref ref)) {
      throw withoutKey(call, frame);
    }
    Scope.Selection own = Parts.selection(ref, frame);
    Optional<Expr.Ref> others = others(ref);
    if (own.several() || own.items().size() != 1 || others.isEmpty()) {
      throw withoutKey(call, frame);
    }
    Scope.Item item = own.items().get(0);
    List<Scope.Item> among = Parts.selection(others.get(), frame).items();
    if (among.stream().noneMatch(other -> other.id().equals(item.id()))) {
      throw withoutKey(call, frame);
    }
    Term term = frame.number(ref).term();
    return Found.Amount.of(place(term, among));
  }

  private static Term place(Term term, List<Scope.Item> among) {
    List<Term> known = Selections.known(among);
    long above = known.stream().filter(t -> t.value().compareTo(term.value()) > 0).count();
    List<Term> over = new ArrayList<>(List.of(term));
    over.addAll(known);
    return new Term.Counted(above + 1, over, Unit.NUMBER);
  }

  /** The same reference with {@code *} for its key; of this page's row, with {@code *} added. */
  private static Optional<Expr.Ref> others(Expr.Ref ref) {
    List<Expr.Key> keys = new ArrayList<>(ref.keys());
    for (int i = 0; i < keys.size(); i++) {
      Expr.Key key = keys.get(i);
      if (key.pick() instanceof Expr.Pick.One one && Period.parse(one.word().value()).isEmpty()) {
        keys.set(i, new Expr.Key(key.text(), key.field(), new Expr.Pick.All()));
        return Optional.of(new Expr.Ref(ref.text(), ref.dataset(), ref.field(), keys));
      }
    }
    boolean ownRow = ref.dataset().filter(name -> name.value().equals("this")).isPresent();
    keys.add(new Expr.Key(ref.text(), Optional.empty(), new Expr.Pick.All()));
    return ownRow
        ? Optional.of(new Expr.Ref(ref.text(), ref.dataset(), ref.field(), keys))
        : Optional.empty();
  }

  private static Halt withoutKey(Expr.Call call, Frame frame) {
    return frame.fail(
        "rank-without-key",
        call.text(),
        "\"" + call.text() + "\" does not say which cell is placed among its category",
        "write a key: rank(x[pudong])");
  }
}
