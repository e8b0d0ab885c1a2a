package almanac.data;

import almanac.source.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Rows by what some of their fields hold, found once for all who ask. */
final class ForeignRows {
  private final Map<List<String>, Map<List<String>, List<Integer>>> indexes =
      new ConcurrentHashMap<>();

  /** The rows of which the fields hold one of these, in their order. */
  List<RowContext> of(Dataset dataset, List<Text> fields, Collection<List<String>> wanted) {
    Map<List<String>, List<Integer>> index =
        indexes.computeIfAbsent(name(dataset, fields), n -> index(dataset, fields));
    TreeSet<Integer> found = new TreeSet<>();
    wanted.forEach(value -> found.addAll(index.getOrDefault(value, List.of())));
    return found.stream().map(at -> new RowContext(dataset, dataset.rows().get(at))).toList();
  }

  private static List<String> name(Dataset dataset, List<Text> fields) {
    List<String> name = new ArrayList<>(List.of(dataset.name()));
    fields.forEach(field -> name.add(field.value()));
    return name;
  }

  private static Map<List<String>, List<Integer>> index(Dataset dataset, List<Text> fields) {
    Map<List<String>, List<Integer>> index = new HashMap<>();
    for (int at = 0; at < dataset.rows().size(); at++) {
      for (List<String> value : values(dataset, dataset.rows().get(at), fields)) {
        index.computeIfAbsent(value, v -> new ArrayList<>(1)).add(at);
      }
    }
    return index;
  }

  /** What the fields hold; several of a list, none of a blank. */
  static List<List<String>> values(Dataset dataset, Row row, List<Text> fields) {
    List<List<String>> values = List.of(List.of());
    for (Text field : fields) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : values) {
        for (String item : items(dataset, row, field.value())) {
          List<String> next = new ArrayList<>(start);
          next.add(item);
          longer.add(next);
        }
      }
      values = longer;
    }
    return values;
  }

  private static List<String> items(Dataset dataset, Row row, String name) {
    int index = dataset.index(name);
    if (index < 0 || !(row.cells().get(index).content() instanceof Cell.Words words)) {
      return List.of();
    }
    return dataset.fields().get(index).type() == Field.Type.LIST
        ? words.items().stream().map(Text::value).toList()
        : List.of(words.text().value());
  }
}
