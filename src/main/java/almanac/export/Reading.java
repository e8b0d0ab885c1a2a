package almanac.export;

import almanac.data.Cell;
import almanac.data.Field;
import almanac.data.Row;
import almanac.value.Measure;
import almanac.value.Unit;
import java.util.Optional;

/**
 * What one cell says when it leaves the site.
 *
 * @param measure its number in its own unit: as written, or as computed and rounded once
 * @param symbol what stands in the place of what is missing
 */
record Reading(
    Row row, Field field, Cell cell, Optional<Measure> measure, Optional<String> symbol) {

  /** What the cell holds, its number in the unit if it can be said in it. */
  Item item(Unit unit) {
    if (measure.isPresent()) {
      Measure own = measure.get();
      return new Item.Amount(Readings.said(own, unit).orElse(own).number());
    }
    return symbol.isPresent() && field.type().isNumeric()
        ? new Item.Missing(symbol.get())
        : words();
  }

  private Item words() {
    String key = row.keys().getOrDefault(field.name(), "");
    if (!key.isEmpty()) {
      return new Item.Words(key);
    }
    if (cell.content() instanceof Cell.Words words) {
      return new Item.Words(words.text().value());
    }
    return cell.content() instanceof Cell.Missing missing
        ? new Item.Missing(missing.symbol())
        : Item.Missing.BLANK;
  }

  /** The unit of a number that the column's does not say. */
  String unit(Unit unit) {
    return measure
        .filter(own -> Readings.said(own, unit).isEmpty())
        .map(own -> own.unit().name())
        .orElse("");
  }

  /** Whether its number was not published. */
  boolean isDerived() {
    return cell.content() instanceof Cell.Derived;
  }

  boolean isComputed() {
    return !isDerived() && (!(cell.content() instanceof Cell.Written) || row.derived());
  }
}
