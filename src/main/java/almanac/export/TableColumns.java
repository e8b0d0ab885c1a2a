package almanac.export;

import almanac.data.Field;
import almanac.data.Localized;
import almanac.export.Column.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a workbook's table: those of the extract, and behind each that holds names of
 * facts or categories their titles, in every language.
 */
final class TableColumns {
  private final Extract extract;
  private final Colophon colophon;

  private TableColumns(Extract extract) {
    this.extract = extract;
    this.colophon = extract.colophon();
  }

  /**
   * A column of the sheet.
   *
   * @param index of the extract's column whose items it shows
   * @param language in which it shows their titles; empty where it shows them themselves
   */
  record Shown(int index, Column column, Optional<String> language) {
    String name() {
      return language.map(l -> column.name() + "." + l).orElse(column.name());
    }

    boolean isNumeric() {
      return language.isEmpty() && column.isNumeric();
    }
  }

  static List<Shown> of(Extract extract) {
    TableColumns columns = new TableColumns(extract);
    List<Shown> all = new ArrayList<>();
    for (int i = 0; i < extract.columns().size(); i++) {
      Column column = extract.columns().get(i);
      all.add(new Shown(i, column, Optional.empty()));
      if (isNamed(column)) {
        for (String language : columns.colophon.languages()) {
          all.add(new Shown(i, column, Optional.of(language)));
        }
      }
    }
    return all;
  }

  private static boolean isNamed(Column column) {
    return column.role() == Role.FACT
        || (!column.isList() && column.field().filter(f -> !f.categories().isEmpty()).isPresent());
  }

  /** What a reader of the language calls what stands in the column. */
  static String title(Extract extract, Shown shown, String language) {
    return new TableColumns(extract).title(shown.column(), language);
  }

  private String title(Column column, String language) {
    if (column.role().isCompanion()) {
      int dot = column.name().lastIndexOf('.');
      String base =
          extract.columns().stream()
              .filter(c -> c.name().equals(column.name().substring(0, dot)))
              .map(c -> title(c, language))
              .findFirst()
              .orElse("");
      String role = colophon.wording().word(language, "column" + column.name().substring(dot));
      return colophon.wording().word(language, "column.beside", base, role);
    }
    return column
        .field()
        .map(field -> field.title().in(language).value())
        .orElseGet(() -> word(column, language));
  }

  private String word(Column column, String language) {
    return switch (column.role()) {
      case FACT -> colophon.wording().word(language, "item");
      case FACT_UNIT -> colophon.wording().word(language, "csv.unit");
      default -> column.name();
    };
  }

  /** Of the fact or the category of that name; its name where there is none. */
  static String title(Extract extract, Column column, String name, String language) {
    Optional<Localized> title =
        column.role() == Role.FACT
            ? extract.dataset().field(name).map(Field::title)
            : column.field().flatMap(f -> f.category(name)).map(Field.Category::title);
    return title.map(t -> t.in(language).value()).orElse(name);
  }

  /** Of all facts, or of all categories of the column. */
  static List<String> names(Extract extract, Column column) {
    return column.role() == Role.FACT
        ? extract.dataset().fields().stream().map(Field::name).toList()
        : column.field().stream()
            .flatMap(field -> field.categories().stream())
            .map(Field.Category::name)
            .toList();
  }

  /** How many of the columns stay in sight: those that tell the lines apart, at the left. */
  static int fixed(Extract extract, List<Shown> columns) {
    List<String> keys = extract.dataset().primaryKey();
    int fixed = 0;
    while (fixed < columns.size() && isKey(columns.get(fixed).column(), keys)) {
      fixed++;
    }
    return Math.min(fixed, 4);
  }

  private static boolean isKey(Column column, List<String> keys) {
    return column.role() == Role.FACT
        || (column.field().isPresent() && keys.contains(column.name()));
  }
}
