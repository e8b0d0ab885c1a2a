package almanac.export;

import almanac.source.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * JSON: what the dataset is, its fields, then a line for each of the table's, so that two states
 * can be compared line by line. Decimals are as written. If one number of a column has more digits
 * than browsers keep, all of the column are texts, and the field says {@code "encoding": "string"}.
 */
final class JsonFormat implements ExportFormat {
  @Override
  public String ending() {
    return ".json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public void write(Extract extract, OutputStream out) throws IOException {
    Survey survey = extract.survey();
    OutputStream buffered = new BufferedOutputStream(out);
    text("{\n" + head(extract, survey).members() + ",\n  \"rows\": [", buffered);
    Iterator<List<Item>> lines = extract.lines().iterator();
    String before = "\n    ";
    while (lines.hasNext()) {
      text(before + row(extract, survey, lines.next()), buffered);
      before = ",\n    ";
    }
    text("\n  ],\n" + JsonParts.foot(extract).members() + "\n}\n", buffered);
    buffered.flush();
  }

  private static void text(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject head(Extract extract, Survey survey) {
    JsonObject head = JsonParts.head(extract);
    head.lines("fields", JsonFields.of(extract, survey));
    if (extract.dataset().facts()) {
      head.lines("facts", JsonFields.facts(extract));
    }
    return head.number("count", survey.lines());
  }

  /** Every column, blank companions left out; beside a missing number its symbol. */
  private static JsonObject row(Extract extract, Survey survey, List<Item> line) {
    JsonObject row = new JsonObject();
    for (int i = 0; i < line.size(); i++) {
      Column column = extract.columns().get(i);
      Item item = line.get(i);
      if (!column.role().isCompanion()) {
        item(row, column, survey.columns().get(i).large(), item);
      } else if (!item.text().isEmpty()) {
        row.text(column.name(), item.text());
      }
    }
    return row;
  }

  private static void item(JsonObject row, Column column, boolean large, Item item) {
    String name = column.name();
    if (item.value().isPresent() && !large) {
      row.number(name, item.value().get());
    } else if (item.text().isEmpty()) {
      row.nothing(name);
    } else if (item instanceof Item.Missing missing && column.isNumeric()) {
      row.nothing(name).text(name + ".symbol", missing.symbol());
    } else if (column.isList()) {
      row.texts(name, Column.items(item.text()));
    } else if (column.isYear(item)) {
      row.number(name, Integer.parseInt(item.text()));
    } else {
      row.text(name, item.text());
    }
  }
}
