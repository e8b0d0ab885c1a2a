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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of the data that read like those that are looked for. */
final class CellIndex {
  /** A cell and the number that it shows. */
  record Shown(CellRef cell, Measure measure) {
    boolean isNegative() {
      return measure.number().signum() < 0;
    }
  }

  private final Map<Rational, List<Shown>> byNumber = new HashMap<>();
  private final Map<Rational, List<Shown>> byValue = new HashMap<>();

  /**
   * @param wanted all that will be looked for: of the others nothing is kept
   */
  CellIndex(Site site, Collection<TypedNumber> wanted) {
    for (TypedNumber typed : wanted) {
      typed.number().ifPresent(number -> byNumber.put(Rational.of(number), new ArrayList<>()));
      typed.value().ifPresent(value -> byValue.put(value, new ArrayList<>()));
    }
    if (!byNumber.isEmpty()) {
      site.catalog().datasets().forEach(dataset -> add(site, dataset));
    }
  }

  private void add(Site site, Dataset dataset) {
    for (Field field : dataset.fields()) {
      if (field.type().isNumeric()) {
        dataset.rows().forEach(row -> add(site, dataset, row, field));
      }
    }
  }

  private void add(Site site, Dataset dataset, Row row, Field field) {
    if (site.catalog().content(dataset, row, field) instanceof Scope.Content.Known known) {
      Measure measure = site.evaluator().shown(known.term());
      List<Shown> numbers = byNumber.get(Rational.of(measure.number()).abs());
      List<Shown> values = byValue.get(measure.value().abs());
      if (numbers != null || values != null) {
        String id = site.catalog().id(dataset, row, field);
        CellRef cell = new CellRef(id, dataset, row, field, dataset.cell(row, field));
        Stream.of(numbers, values)
            .flatMap(Stream::ofNullable)
            .forEach(list -> list.add(new Shown(cell, measure)));
      }
    }
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
