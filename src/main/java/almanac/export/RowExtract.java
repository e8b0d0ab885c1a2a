package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.export.Column.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dataset of rows as it is taken away: each cell is read once for a line, however many say it.
 */
final class RowExtract {
  private final Readings readings;
  private final Dataset dataset;
  private final List<Field> fields;
  private final List<Companion> companions;

  private RowExtract(Readings readings) {
    this.readings = readings;
    this.dataset = readings.dataset();
    this.fields = dataset.fields();
    this.companions = companions();
  }

  /** What stands behind all fields: what the cells of one have to say beside their numbers. */
  private record Companion(int field, Role role) {}

  static Extract of(Readings readings, Colophon colophon) {
    RowExtract extract = new RowExtract(readings);
    return new Extract(readings.dataset(), colophon, extract.columns(), extract::lines);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Field field : fields) {
      columns.add(new Column(field.name(), Role.FIELD, Optional.of(field), field.unit()));
    }
    companions.forEach(
        c -> columns.add(Extracts.companion(fields.get(c.field()).name(), c.role())));
    return columns;
  }

  /** Those that are not blank in every row, found by reading all rows once. */
  private List<Companion> companions() {
    List<Companion> open = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      for (Role role : Extracts.COMPANIONS) {
        open.add(new Companion(i, role));
      }
    }
    List<Companion> all = List.copyOf(open);
    Set<Companion> found = new HashSet<>();
    for (Row row : dataset.rows()) {
      List<Reading> cells = cells(row);
      if (open.removeIf(c -> !said(cells.get(c.field()), c).isEmpty() && found.add(c))
          && open.isEmpty()) {
        break;
      }
    }
    return all.stream().filter(found::contains).toList();
  }

  private Stream<List<Item>> lines() {
    return dataset.rows().stream().map(this::line);
  }

  private List<Item> line(Row row) {
    List<Reading> cells = cells(row);
    List<Item> line = new ArrayList<>(fields.size() + companions.size());
    for (int i = 0; i < cells.size(); i++) {
      line.add(cells.get(i).item(fields.get(i).unit()));
    }
    for (Companion companion : companions) {
      line.add(Extracts.words(said(cells.get(companion.field()), companion)));
    }
    return line;
  }

  private List<Reading> cells(Row row) {
    List<Reading> cells = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      cells.add(readings.of(row, fields.get(i), i));
    }
    return cells;
  }

  private String said(Reading cell, Companion companion) {
    return switch (companion.role()) {
      case UNIT -> cell.unit(cell.field().unit());
      case STATUS -> readings.status(cell);
      default -> notes(cell);
    };
  }

  /** A note on a whole row stands at its first key, one on a whole field in no row. */
  private String notes(Reading cell) {
    List<String> own = cell.cell().notes();
    List<String> rows = cell.row().notes();
    if (rows.isEmpty()) {
      return own.isEmpty() ? "" : String.join(" ", own.stream().distinct().toList());
    }
    boolean first = dataset.primaryKey().indexOf(cell.field().name()) == 0;
    List<String> names = new ArrayList<>(first ? rows : List.of());
    names.addAll(own);
    return String.join(" ", names.stream().distinct().toList());
  }
}
