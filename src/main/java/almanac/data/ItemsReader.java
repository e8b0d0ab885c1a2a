package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code items:} and {@code bonus:}: what points are given for. */
record ItemsReader(Entries scheme, FormulaReader formulas, PointsReader points) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  List<ScoreItem> read() {
    Map<String, Text> seen = new LinkedHashMap<>();
    List<ScoreItem> items = new ArrayList<>();
    for (String list : List.of("items", "bonus")) {
      for (YamlNode node : scheme.items(list)) {
        Entries.of(node, "an item", scheme.diagnostics())
            .flatMap(in -> item(in, list))
            .filter(item -> isNew(item.written(), "items", seen))
            .ifPresent(items::add);
      }
    }
    return items;
  }

  /** Whether no other has the name; one that has is reported. */
  private boolean isNew(Text name, String what, Map<String, Text> seen) {
    Text earlier = seen.putIfAbsent(name.value(), name);
    if (earlier != null) {
      scheme.diagnostics().report(duplicate(name, what, earlier));
    }
    return earlier == null;
  }

  /** Whether it can be part of an address; else it is reported. */
  boolean isName(Text name) {
    boolean sound = NAME.matcher(name.value()).matches();
    if (!sound) {
      scheme
          .diagnostics()
          .report(
              Diagnostic.error(
                      "item-name", name.span(), "\"" + name + "\" cannot name an item or a group")
                  .withHint("use small letters, digits and underscores, such as credit"));
    }
    return sound;
  }

  static Diagnostic duplicate(Text name, String what, Text earlier) {
    return Diagnostic.error(
            "duplicate-name",
            name.span(),
            "two "
                + what
                + " are called \""
                + name
                + "\", the other in line "
                + earlier.span().line())
        .withHint("rename one of the two, or take it out");
  }

  private Optional<ScoreItem> item(Entries in, String list) {
    in.allow("an item", keys());
    Optional<Text> name = in.required("name", "an item").filter(this::isName);
    String what = name.map(n -> "the item \"" + n + "\"").orElse("an item");
    Optional<Scoring.Maximum> max = points.maximum(in);
    if (in.node("max").isEmpty()) {
      in.missing("max", what);
    }
    Map<String, Band> bands = bands(in);
    FormulaReader own = formulas.withBands(bands.keySet());
    Optional<Rule> rule = new RuleReader(own, points, bands).read(in, what);
    String group = in.text("group").filter(this::isName).map(Text::value).orElse(list);
    return name.flatMap(
        n ->
            max.flatMap(
                m ->
                    rule.map(
                        r ->
                            new ScoreItem(
                                n,
                                in.localized("title").orElse(Localized.of(n)),
                                group,
                                list.equals("bonus"),
                                m,
                                in.localized("reading"),
                                bands,
                                r))));
  }

  private static List<String> keys() {
    List<String> keys =
        new ArrayList<>(List.of("name", "title", "max", "group", "reading", "bands"));
    keys.addAll(RuleReader.keys());
    return keys;
  }

  private Map<String, Band> bands(Entries item) {
    Map<String, Band> bands = new LinkedHashMap<>();
    for (YamlNode.Entry entry : item.entries("bands")) {
      Text name = entry.key();
      Scoring.Input input = formulas.inputs().get(name.value());
      if (input != null) {
        scheme.diagnostics().report(duplicate(name, "inputs or bands", input.name()));
      }
      Entries.of(entry.value(), "the band \"" + name + "\"", scheme.diagnostics())
          .flatMap(in -> band(name, in))
          .ifPresent(band -> bands.put(name.value(), band));
    }
    return bands;
  }

  private Optional<Band> band(Text name, Entries in) {
    String what = "the band \"" + name + "\"";
    in.allow(what, List.of("title", "of", "from"));
    if (in.node("from").isEmpty()) {
      in.missing("from", what);
    }
    return in.required("of", what)
        .flatMap(formulas::read)
        .flatMap(
            of ->
                new BandsReader(formulas, points)
                    .band(name.value(), in.localized("title"), of, in));
  }
}
