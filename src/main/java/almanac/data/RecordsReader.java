package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
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
          .ifPresent(entries -> lines.add(reader.line(entries)));
    }
    return new Table(records.at(), List.copyOf(reader.header.values()), lines, false);
  }

  private Line line(Entries entries) {
    Map<String, Text> cells = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries.mapping().entries()) {
      header.putIfAbsent(entry.key().value(), entry.key());
      cell(entry).ifPresent(text -> cells.put(entry.key().value(), text));
    }
    return new Line(entries.mapping().at(), cells);
  }

  private Optional<Text> cell(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      return scalar.missing() ? Optional.empty() : Optional.of(scalar.text());
    }
    if (entry.value() instanceof YamlNode.Sequence list && areScalars(list)) {
      return joined(list);
    }
    diagnostics.report(
        Diagnostic.error(
            "wrong-type",
            entry.value().at(),
            "\"" + entry.key() + "\" must be a text, a number or a list of texts"));
    return Optional.empty();
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
