package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Expr;
import almanac.value.Period;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cells that a reference names.
 *
 * @param hidden names of rows that are there for who names them alone
 */
record Resolver(Shelf shelf, Names names, Set<String> hidden, Contents contents) {
  /** What cells hold. */
  interface Contents {
    Scope.Content of(Dataset dataset, Row row, Field field);
  }

  /** A residual of nothing, which is there for who names it, and shown to nobody. */
  boolean isHidden(Dataset dataset, Row row) {
    return !hidden.isEmpty() && hidden.contains(CellNames.row(dataset, row));
  }

  /** Empty and reported where it names nothing. */
  Optional<Scope.Selection> resolve(Expr.Ref ref, Standing standing, Diagnostics diagnostics) {
    Optional<Names.Column> column = names.find(ref, standing, diagnostics);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    Dataset dataset = column.get().dataset();
    Optional<Map<String, Keyring.Picked>> written =
        new Keyring(dataset, standing, diagnostics).sort(ref.keys());
    return written
        .flatMap(w -> complete(w, new Defaults(dataset, standing, ref), diagnostics))
        .flatMap(keys -> new Choice(ref, column.get(), standing, keys).select(diagnostics));
  }

  private static Optional<Map<String, Keyring.Picked>> complete(
      Map<String, Keyring.Picked> written, Defaults defaults, Diagnostics diagnostics) {
    Map<String, Keyring.Picked> keys = new LinkedHashMap<>();
    for (Field key : defaults.dataset().keyFields()) {
      Keyring.Picked picked = written.get(key.name());
      Optional<Keyring.Picked> found =
          picked == null ? defaults.of(key, diagnostics) : Optional.of(picked);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      keys.put(key.name(), found.get());
    }
    return Optional.of(keys);
  }

  /** A reference whose every key field has its values. */
  private final class Choice {
    private final Expr.Ref ref;
    private final Names.Column column;
    private final Standing standing;
    private final Map<String, Keyring.Picked> keys;

    Choice(Expr.Ref ref, Names.Column column, Standing standing, Map<String, Keyring.Picked> keys) {
      this.ref = ref;
      this.column = column;
      this.standing = standing;
      this.keys = keys;
    }

    Optional<Scope.Selection> select(Diagnostics diagnostics) {
      boolean open = keys.values().stream().anyMatch(Keyring.Picked::open);
      List<Scope.Item> items = new ArrayList<>();
      for (Map<String, String> key : combinations()) {
        Optional<Row> row = shelf.row(column.dataset(), key);
        if (row.isPresent() && !(open && isHidden(column.dataset(), row.get()))) {
          items.add(item(row.get()));
        } else if (row.isEmpty() && !open && standing.within()) {
          items.add(blank(key));
        } else if (row.isEmpty() && !open) {
          refuse(key, diagnostics);
          return Optional.empty();
        }
      }
      return selected(items, diagnostics);
    }

    private Optional<Scope.Selection> selected(List<Scope.Item> items, Diagnostics diagnostics) {
      if (items.isEmpty()) {
        if (!standing.within()) {
          refuse(combinations().stream().findFirst().orElse(Map.of()), diagnostics);
          return Optional.empty();
        }
        items.add(blank(Map.of()));
      }
      boolean several = keys.values().stream().anyMatch(Keyring.Picked::several);
      return Optional.of(new Scope.Selection(items, several));
    }

    private List<Map<String, String>> combinations() {
      List<Map<String, String>> all = List.of(Map.of());
      for (Map.Entry<String, Keyring.Picked> key : keys.entrySet()) {
        List<Map<String, String>> longer = new ArrayList<>();
        for (Map<String, String> start : all) {
          for (String value : key.getValue().values()) {
            Map<String, String> next = new LinkedHashMap<>(start);
            next.put(key.getKey(), value);
            longer.add(next);
          }
        }
        all = longer;
      }
      return all;
    }

    private Scope.Item item(Row row) {
      Dataset dataset = column.dataset();
      Scope.Content content = contents.of(dataset, row, column.field());
      boolean apart =
          standing.within()
              && dataset.notes(row, column.field()).stream()
                  .anyMatch(note -> note.kind() == Note.Kind.BASE);
      return new Scope.Item(
          CellNames.cell(dataset, row, column.field()),
          dataset.cell(row, column.field()).at(),
          apart ? new Scope.Content.Missing("") : content);
    }

    private Scope.Item blank(Map<String, String> key) {
      return new Scope.Item(
          CellNames.cell(column.dataset(), column.field(), key.values()),
          ref.text().span(),
          new Scope.Content.Missing(""));
    }

    /** A row that could not be read has been reported. */
    private void refuse(Map<String, String> key, Diagnostics diagnostics) {
      if (!shelf.isSpoiled(column.dataset().name())) {
        diagnostics.report(noRow(key));
      }
    }

    private Diagnostic noRow(Map<String, String> key) {
      Dataset dataset = column.dataset();
      String wanted = String.join(", ", key.values());
      return Diagnostic.error(
              "no-such-row",
              ref.text().span(),
              "no row of \"" + dataset.name() + "\" for " + wanted)
          .withHint(hint(dataset, key));
    }

    /** The periods that exist, or if this one does, the other keys that it has. */
    private String hint(Dataset dataset, Map<String, String> key) {
      List<Period> periods = dataset.look().periods();
      Optional<Period> period =
          dataset.timeField().flatMap(f -> Period.parse(key.getOrDefault(f.name(), "")));
      if (period.isPresent() && !periods.contains(period.get())) {
        return "it has " + Keyring.shortened(periods.stream().map(Period::toString).toList());
      }
      List<String> rows =
          dataset.rows().stream()
              .filter(row -> row.period().equals(period))
              .map(CellNames::keys)
              .toList();
      return rows.isEmpty() ? "it has no rows" : "it has " + Keyring.shortened(rows);
    }
  }
}
