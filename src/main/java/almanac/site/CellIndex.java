package almanac.site;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Scope;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every number of the data, to be found by what it reads. */
final class CellIndex {
  /** A cell and the number that it shows. */
  record Shown(CellRef cell, Measure measure) {
    boolean isNegative() {
      return measure.number().signum() < 0;
    }
  }

  private final Map<Rational, List<Shown>> byNumber = new HashMap<>();
  private final Map<Rational, List<Shown>> byValue = new HashMap<>();

  CellIndex(Site site) {
    for (Dataset dataset : site.catalog().datasets()) {
      for (Row row : dataset.rows()) {
        dataset.fields().forEach(field -> add(site, dataset, row, field));
      }
    }
  }

  private void add(Site site, Dataset dataset, Row row, Field field) {
    if (field.type().isNumeric()
        && site.catalog().content(dataset, row, field) instanceof Scope.Content.Known known) {
      String id = site.catalog().id(dataset, row, field);
      CellRef cell = new CellRef(id, dataset, row, field, dataset.cell(row, field));
      Shown shown = new Shown(cell, site.evaluator().shown(known.term()));
      put(byNumber, Rational.of(shown.measure().number()), shown);
      put(byValue, shown.measure().value(), shown);
    }
  }

  private static void put(Map<Rational, List<Shown>> index, Rational key, Shown shown) {
    index.computeIfAbsent(key.abs(), k -> new ArrayList<>()).add(shown);
  }

  /** The cells that show the number, by its size; of one with a unit, those in a like unit. */
  List<Shown> find(TypedNumber typed) {
    if (typed.number().isEmpty()) {
      return List.of();
    }
    if (typed.unit().isEmpty()) {
      return byNumber.getOrDefault(Rational.of(typed.number().get()), List.of());
    }
    Unit unit = typed.unit().get();
    return typed
        .value()
        .map(value -> byValue.getOrDefault(value, List.of()))
        .orElse(List.of())
        .stream()
        .filter(shown -> shown.measure().unit().mixesWith(unit))
        .toList();
  }
}
