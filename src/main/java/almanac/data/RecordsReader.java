package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of records, {@code - {year: 2017, balance: 2071.27}}, as the table that it is. */
final class RecordsReader {
  private final Diagnostics diagnostics;
  private final Map<String, Text> header = new LinkedHashMap<>();

  private RecordsReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Table read(YamlNode.Sequence records, Diagnostics diagnostics) {
    RecordsReader reader = new RecordsReader(diagnostics);
    List<Line> lines = new ArrayList<>();
    for (YamlNode record : records.items()) {
      Entries.of(record, "a record of \"data\"", diagnostics)
          .flatMap(reader::line)
          .ifPresent(lines::add);
    }
    return new Table(records.at(), List.copyOf(reader.header.values()), lines, false);
  }

  /** Empty where a cell is no text, which is reported. */
  private Optional<Line> line(Entries entries) {
    Map<String, Text> cells = new LinkedHashMap<>();
    boolean sound = true;
    for (YamlNode.Entry entry : entries.mapping().entries()) {
      header.putIfAbsent(entry.key().value(), entry.key());
      sound &= isCell(entry);
      cell(entry).ifPresent(text -> cells.put(entry.key().value(), text));
    }
    return sound ? Optional.of(line(entries.mapping().at(), cells)) : Optional.empty();
  }

  private static Line line(Span at, Map<String, Text> cells) {
    return new Line(at, List.copyOf(cells.keySet()), List.copyOf(cells.values()));
  }

  private boolean isCell(YamlNode.Entry entry) {
    boolean list = entry.value() instanceof YamlNode.Sequence items && areScalars(items);
    boolean sound = list || entry.value() instanceof YamlNode.Scalar;
    if (!sound) {
      diagnostics.report(
          Diagnostic.error(
                  "wrong-type",
                  entry.value().at(),
                  "\"" + entry.key() + "\" must be a text, a number or a list of texts")
              .withHint("make a field of each key, or put the text in quotes"));
    }
    return sound;
  }

  private static Optional<Text> cell(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      return scalar.missing() ? Optional.empty() : Optional.of(scalar.text());
    }
    return entry.value() instanceof YamlNode.Sequence list && areScalars(list)
        ? joined(list)
        : Optional.empty();
  }

  private static boolean areScalars(YamlNode.Sequence list) {
    return list.items().stream().allMatch(YamlNode.Scalar.class::isInstance);
  }

  /** The items parted by semicolons, each character with its own place. */
  private static Optional<Text> joined(YamlNode.Sequence list) {
    StringBuilder value = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    int end = list.at().start();
    for (YamlNode item : list.items()) {
      Text text = ((YamlNode.Scalar) item).text();
      if (value.length() > 0) {
        value.append(';');
        offsets.add(end);
      }
      for (int i = 0; i < text.length(); i++) {
        offsets.add(text.span(i, i + 1).start());
      }
      value.append(text.value());
      end = text.span().end();
    }
    offsets.add(end);
    int[] places = offsets.stream().mapToInt(Integer::intValue).toArray();
    return Optional.of(new Text(value.toString(), list.at().file(), places));
  }
}
