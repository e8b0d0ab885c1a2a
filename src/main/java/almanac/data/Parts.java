package almanac.data;

import almanac.value.Expr;
import almanac.value.Measure;
import almanac.value.Term;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the numbers of a derived cell stand for: each is a published number with its own rounding,
 * and one that is written in another period of the same row is that very cell.
 */
final class Parts {
  private final Dataset dataset;
  private final Row row;
  private final Field field;
  private final Map<Integer, Integer> places = new HashMap<>();

  Parts(Dataset dataset, Row row, Field field, Expr derivation) {
    this.dataset = dataset;
    this.row = row;
    this.field = field;
    List<Expr.Literal> literals = new ArrayList<>();
    collect(derivation, literals);
    literals.forEach(l -> places.putIfAbsent(l.text().span().start(), places.size() + 1));
  }

  private static void collect(Expr expr, List<Expr.Literal> literals) {
    if (expr instanceof Expr.Literal literal) {
      literals.add(literal);
    } else if (expr instanceof Expr.Binary binary) {
      collect(binary.left(), literals);
      collect(binary.right(), literals);
    } else if (expr instanceof Expr.Negated negated) {
      collect(negated.of(), literals);
    } else if (expr instanceof Expr.Call call) {
      call.arguments().forEach(argument -> collect(argument, literals));
    }
  }

  Unit unit() {
    return field.unit();
  }

  Term term(Expr.Literal literal, Measure measure) {
    Measure part =
        field.exact()
            ? new Measure(measure.number(), measure.unit(), measure.approximate(), true)
            : measure;
    return published(part).orElseGet(() -> part(literal, part));
  }

  private Term.Cell part(Expr.Literal literal, Measure measure) {
    int place = places.getOrDefault(literal.text().span().start(), 0);
    return new Term.Cell(CellNames.cell(dataset, row, field) + "#" + place, measure);
  }

  private Optional<Term.Cell> published(Measure measure) {
    for (Row other : dataset.rows()) {
      if (isInOtherPeriod(other)
          && dataset.cell(other, field).content() instanceof Cell.Written written
          && written.measure().equals(measure)) {
        return Optional.of(new Term.Cell(CellNames.cell(dataset, other, field), written.measure()));
      }
    }
    return Optional.empty();
  }

  private boolean isInOtherPeriod(Row other) {
    return !other.period().equals(row.period())
        && dataset.keyFields().stream()
            .filter(key -> !key.type().isTime())
            .map(Field::name)
            .allMatch(key -> row.keys().getOrDefault(key, "").equals(other.keys().get(key)));
  }
}
