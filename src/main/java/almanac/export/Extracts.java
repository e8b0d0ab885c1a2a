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

/** Makes extracts of datasets. */
public final class Extracts {
  /** What a cell may have to say beside its number, in the order in which it stands. */
  static final List<Role> COMPANIONS = List.of(Role.UNIT, Role.STATUS, Role.NOTES);

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
    Readings readings = new Readings(catalog, evaluator, dataset);
    return dataset.facts()
        ? new Extracts(readings, colophon).facts()
        : RowExtract.of(readings, colophon);
  }

  /** A column and what stands in it of a fact. */
  private record Filled(Column column, Function<Field, Item> items) {}

  /** The column that stands behind the others for one of that name. */
  static Column companion(String name, Role role) {
    String end = role.name().toLowerCase(Locale.ROOT);
    return new Column(name + "." + end, role, Optional.empty(), Unit.NUMBER);
  }

  static Item words(String text) {
    return text.isEmpty() ? Item.Missing.BLANK : new Item.Words(text);
  }

  private Extract facts() {
    List<Filled> filled = new ArrayList<>();
    Column name = new Column("name", Role.FACT, Optional.empty(), Unit.NUMBER);
    Column unit = new Column("unit", Role.FACT_UNIT, Optional.empty(), Unit.NUMBER);
    filled.add(new Filled(name, fact -> words(fact.name())));
    filled.add(new Filled(unit, fact -> words(unit(fact).name())));
    for (Row row : dataset.rows()) {
      Column column = new Column(period(row), Role.PERIOD, Optional.empty(), Unit.NUMBER);
      filled.add(new Filled(column, fact -> readings.of(row, fact).item(unit(fact))));
    }
    List<Field> facts =
        dataset.fields().stream().filter(f -> !dataset.primaryKey().contains(f.name())).toList();
    for (Row row : dataset.rows()) {
      for (Role role : COMPANIONS) {
        Function<Field, String> said = fact -> said(readings.of(row, fact), role);
        if (facts.stream().anyMatch(fact -> !said.apply(fact).isEmpty())) {
          filled.add(new Filled(companion(period(row), role), fact -> words(said.apply(fact))));
        }
      }
    }
    return new Extract(
        dataset,
        colophon,
        filled.stream().map(Filled::column).toList(),
        () -> facts.stream().map(fact -> filled.stream().map(f -> f.items().apply(fact)).toList()));
  }

  private String said(Reading reading, Role role) {
    return switch (role) {
      case UNIT -> reading.unit(unit(reading.field()));
      case STATUS -> readings.status(reading);
      default -> readings.notes(reading);
    };
  }

  private static String period(Row row) {
    return row.period().map(Period::written).orElse("");
  }

  /** That of the fact's first number. */
  private Unit unit(Field fact) {
    return dataset.rows().stream()
        .flatMap(row -> readings.of(row, fact).measure().stream())
        .map(Measure::unit)
        .findFirst()
        .orElse(fact.unit());
  }
}
