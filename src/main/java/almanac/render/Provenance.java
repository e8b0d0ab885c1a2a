package almanac.render;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Row;
import almanac.site.BoundValue;
import almanac.value.Outcome;
import almanac.value.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a number comes from, said to readers and to programs. */
final class Provenance {
  private static final int FEW_CELLS = 4;

  private Provenance() {}

  /**
   * The anchor of a cell in the table of its dataset; of one that holds no number, and where points
   * stand in place of the table, that of its row.
   */
  static String anchor(CellRef cell) {
    boolean scheme = cell.dataset().scoring().filter(s -> s.isTableOf(cell.dataset())).isPresent();
    if (cell.field().type().isNumeric() && !scheme) {
      return "c-" + keys(cell.row()) + "." + cell.field().name();
    }
    return cell.dataset().facts() ? "r-" + cell.field().name() : anchor(cell.row());
  }

  static String anchor(Row row) {
    return "r-" + keys(row);
  }

  private static String keys(Row row) {
    return String.join("-", row.keys().values()).replaceAll("[^\\p{L}\\p{Nd}._-]", "-");
  }

  /** To the cell, from a page; where its table shows only a part without it, to the table. */
  static String href(Here here, CellRef cell) {
    boolean shown = cell.dataset().facts() || Preview.shows(cell.dataset(), cell.row());
    return href(here, cell.dataset(), shown ? anchor(cell) : DatasetTables.ID);
  }

  /** To the row, likewise. */
  static String href(Here here, Dataset dataset, Row row) {
    boolean shown = Preview.shows(dataset, row);
    return href(here, dataset, shown ? anchor(row) : DatasetTables.ID);
  }

  private static String href(Here here, Dataset dataset, String anchor) {
    return here.toDataset(dataset) + "#" + anchor;
  }

  /** Dataset, field, keys and time: 科技型企业贷款，贷款余额，2017年末. */
  static String place(Speech speech, CellRef cell) {
    return speech.enumerate(List.of(speech.text(cell.dataset().title()), within(speech, cell)));
  }

  /** The same without the dataset. */
  static String within(Speech speech, CellRef cell) {
    Dataset dataset = cell.dataset();
    List<String> parts = new ArrayList<>(List.of(speech.text(cell.field().title())));
    dataset.keyFields().stream()
        .filter(key -> !key.type().isTime())
        .flatMap(key -> key.category(cell.row().keys().getOrDefault(key.name(), "")).stream())
        .forEach(category -> parts.add(speech.text(category.title())));
    Timing timing = cell.field().timing().orElse(Timing.DURING);
    cell.row().period().ifPresent(p -> parts.add(speech.numbers().period(p, timing)));
    return speech.enumerate(parts);
  }

  /** The source of a number in a sentence: the cell's place, or the formula and its cells. */
  static String title(Speech speech, BoundValue value) {
    if (value.plain() && !value.cells().isEmpty()) {
      return place(speech, value.cells().get(0));
    }
    String since =
        value
            .outcome()
            .lookedSince()
            .map(p -> speech.words().get("looked.since", speech.numbers().period(p, Timing.DURING)))
            .orElse("");
    return speech.words().get("computed.from", value.source().value()) + since;
  }

  /**
   * Ids of the cells that a value rests on; of a column of which it takes many, what they have in
   * common, such as {@code districts.applications[2017, *]}.
   */
  static String cells(BoundValue value) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (CellRef cell : value.cells()) {
      String column = cell.dataset().name() + "." + cell.field().name();
      columns.computeIfAbsent(column, c -> new ArrayList<>()).add(cell.id());
    }
    return columns.values().stream()
        .map(ids -> ids.size() > FEW_CELLS ? common(ids) : String.join(" ; ", ids))
        .collect(Collectors.joining(" ; "));
  }

  private static String common(List<String> ids) {
    List<String[]> keys = ids.stream().map(id -> id.split("[\\[\\],] ?", -1)).toList();
    String[] common = keys.get(0).clone();
    for (String[] other : keys) {
      for (int i = 0; i < common.length; i++) {
        common[i] = i < other.length && common[i].equals(other[i]) ? common[i] : "*";
      }
    }
    List<String> parts = List.of(common).subList(1, common.length - 1);
    return common[0] + "[" + String.join(", ", parts) + "]";
  }

  /** The number as programs read it, in the unit that is shown beside it. */
  static String number(Outcome outcome) {
    return outcome
        .claim()
        .filter(claim -> outcome.words().isPresent())
        .map(claim -> claim.given().number().toPlainString())
        .orElse(outcome.shown().number().toPlainString());
  }
}
