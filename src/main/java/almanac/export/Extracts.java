package almanac.export;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.export.Column.Role;
import almanac.value.Evaluator;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes extracts of datasets. */
public final class Extracts {
  private final Readings readings;
  private final Colophon colophon;
  private final Dataset dataset;

  private Extracts(Readings readings, Colophon colophon) {
    this.readings = readings;
    this.colophon = colophon;
    this.dataset = readings.dataset();
  }

  /** All of a dataset of the catalog. */
  public static Extract of(
      Catalog catalog, Evaluator evaluator, Dataset dataset, Colophon colophon) {
    Extracts extracts = new Extracts(new Readings(catalog, evaluator, dataset), colophon);
    return dataset.facts() ? extracts.facts() : extracts.rows();
  }

  /** A column and what stands in it, in a row or of a fact. */
  private record Filled<T>(Column column, Function<T, Item> items) {}

  private <T> Extract extract(List<Filled<T>> filled, Extract.Lines lines) {
    return new Extract(dataset, colophon, filled.stream().map(Filled::column).toList(), lines);
  }

  private static <T> Stream<List<Item>> lines(List<T> all, List<Filled<T>> filled) {
    return all.stream().map(one -> filled.stream().map(f -> f.items().apply(one)).toList());
  }

  private Extract rows() {
    List<Filled<Row>> filled = new ArrayList<>();
    for (Field field : dataset.fields()) {
      Column column = new Column(field.name(), Role.FIELD, Optional.of(field), field.unit());
      filled.add(new Filled<>(column, row -> readings.item(row, field, field.unit())));
    }
    for (Field field : dataset.fields()) {
      companion(filled, field, Role.UNIT, row -> readings.unit(row, field, field.unit()));
      companion(filled, field, Role.STATUS, row -> readings.status(row, field));
      companion(filled, field, Role.NOTES, row -> notes(row, field));
    }
    return extract(filled, () -> lines(dataset.rows(), filled));
  }

  /** A note on a whole row stands at its first key, one on a whole field in no row. */
  private String notes(Row row, Field field) {
    boolean first = dataset.primaryKey().indexOf(field.name()) == 0;
    List<String> names = new ArrayList<>(first ? row.notes() : List.of());
    names.addAll(dataset.cell(row, field).notes());
    return String.join(" ", names.stream().distinct().toList());
  }

  private void companion(
      List<Filled<Row>> filled, Field field, Role role, Function<Row, String> said) {
    if (dataset.rows().stream().anyMatch(row -> !said.apply(row).isEmpty())) {
      filled.add(new Filled<>(companion(field.name(), role), row -> words(said.apply(row))));
    }
  }

  private static Column companion(String name, Role role) {
    String end = role.name().toLowerCase(Locale.ROOT);
    return new Column(name + "." + end, role, Optional.empty(), Unit.NUMBER);
  }

  private static Item words(String text) {
    return text.isEmpty() ? Item.Missing.BLANK : new Item.Words(text);
  }

  private Extract facts() {
    List<Filled<Field>> filled = new ArrayList<>();
    Column name = new Column("name", Role.FACT, Optional.empty(), Unit.NUMBER);
    Column unit = new Column("unit", Role.FACT_UNIT, Optional.empty(), Unit.NUMBER);
    filled.add(new Filled<>(name, fact -> words(fact.name())));
    filled.add(new Filled<>(unit, fact -> words(Readings.name(unit(fact)))));
    for (Row row : dataset.rows()) {
      Column column = new Column(period(row), Role.PERIOD, Optional.empty(), Unit.NUMBER);
      filled.add(new Filled<>(column, fact -> readings.item(row, fact, unit(fact))));
    }
    List<Field> facts =
        dataset.fields().stream().filter(f -> !dataset.primaryKey().contains(f.name())).toList();
    for (Row row : dataset.rows()) {
      beside(filled, facts, row, Role.UNIT, fact -> readings.unit(row, fact, unit(fact)));
      beside(filled, facts, row, Role.STATUS, fact -> readings.status(row, fact));
      beside(filled, facts, row, Role.NOTES, fact -> readings.notes(row, fact));
    }
    return extract(filled, () -> lines(facts, filled));
  }

  private static void beside(
      List<Filled<Field>> filled,
      List<Field> facts,
      Row row,
      Role role,
      Function<Field, String> said) {
    if (facts.stream().anyMatch(fact -> !said.apply(fact).isEmpty())) {
      filled.add(new Filled<>(companion(period(row), role), fact -> words(said.apply(fact))));
    }
  }

  private static String period(Row row) {
    return row.period().map(Period::written).orElse("");
  }

  /** That of the fact's first number. */
  private Unit unit(Field fact) {
    return dataset.rows().stream()
        .flatMap(row -> readings.measure(row, fact).stream())
        .map(Measure::unit)
        .findFirst()
        .orElse(fact.unit());
  }
}
