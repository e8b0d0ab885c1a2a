package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code figures:}: for each id what its author described. */
final class FiguresReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final List<String> KEYS =
      List.of(
          "chart",
          "x",
          "y",
          "where",
          "periods",
          "sort",
          "highlight",
          "target",
          "bracket",
          "grid",
          "title",
          "note",
          "mode",
          "layout");
  private static final List<String> OPTIONS = List.of("mode", "layout");

  private FiguresReader() {}

  static Map<String, Figure> read(Entries dataset) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (YamlNode.Entry entry : dataset.entries("figures")) {
      figure(entry, dataset).ifPresent(f -> figures.put(f.id(), f));
    }
    return figures;
  }

  private static Optional<Figure> figure(YamlNode.Entry entry, Entries dataset) {
    Text id = entry.key();
    if (!ID.matcher(id.value()).matches()) {
      dataset
          .diagnostics()
          .report(
              Diagnostic.error("figure-id", id.span(), "\"" + id + "\" cannot name a figure")
                  .withHint("use small letters, digits and hyphens, such as loans-growth"));
    }
    String what = "the figure \"" + id + "\"";
    return Entries.of(entry.value(), what, dataset.diagnostics())
        .flatMap(entries -> described(id, what, entries));
  }

  private static Optional<Figure> described(Text id, String what, Entries entries) {
    entries.allow(what, KEYS);
    return entries
        .required("chart", what)
        .or(() -> Optional.of(TimeTitle.placed("table", id)))
        .map(
            chart ->
                new Figure(
                    id.value(),
                    id.span(),
                    chart,
                    entries.text("x"),
                    entries.texts("y"),
                    where(entries),
                    entries.text("periods"),
                    entries.text("sort"),
                    entries.texts("highlight"),
                    entries.texts("target"),
                    entries.texts("bracket"),
                    entries.text("grid"),
                    entries.localized("title"),
                    entries.localized("note"),
                    options(entries)));
  }

  private static Map<String, List<Text>> where(Entries entries) {
    Map<String, List<Text>> where = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries.entries("where")) {
      String key = entry.key().value();
      where.put(key, entries.texts(entry.value(), "\"" + key + "\""));
    }
    return where;
  }

  private static Map<String, YamlNode> options(Entries entries) {
    Map<String, YamlNode> options = new LinkedHashMap<>();
    OPTIONS.forEach(key -> entries.node(key).ifPresent(node -> options.put(key, node)));
    return options;
  }
}
