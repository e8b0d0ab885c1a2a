package almanac.render;

import almanac.data.ScoreItem;
import almanac.data.Scoring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the form of a scheme together. */
final class Calculators {
  private static final String ID = "c-";

  private final SchemeTables tables;
  private final CalculatorFields fields;
  private final CalculatorFormats formats;
  private final Set<String> asked = new HashSet<>();

  private Calculators(SchemeTables tables) {
    this.tables = tables;
    this.fields = new CalculatorFields(tables.scheme());
    this.formats = new CalculatorFormats(tables.speech().numbers());
  }

  static CalculatorView of(SchemeTables tables) {
    return new Calculators(tables).view();
  }

  private Speech speech() {
    return tables.speech();
  }

  private CalculatorView view() {
    Scoring scheme = tables.scheme();
    List<CalculatorView.Item> items = scheme.items().stream().map(this::item).toList();
    List<CalculatorView.Sum> sums = scheme.groups().stream().map(this::sum).toList();
    return new CalculatorView(
        speech().words(),
        formats.all().json(),
        sum(speech().words().get("scheme.total"), scheme.items()),
        items,
        sums.size() > 1 ? sums : List.of(),
        tables.steps(),
        tables.scores().stream()
            .map(
                score ->
                    new CalculatorView.Example(
                        score.entrant().name(), CalculatorEntries.query(scheme, score)))
            .toList());
  }

  private CalculatorView.Sum sum(Scoring.Group group) {
    return sum(tables.title(group), tables.scheme().items(group));
  }

  private CalculatorView.Sum sum(String title, List<ScoreItem> items) {
    String most = SchemeTables.plain(speech(), Scoring.maximum(items));
    return new CalculatorView.Sum(title, ItemTrees.sum(items).json(), most);
  }

  private CalculatorView.Item item(ScoreItem item) {
    RuleWords rules = RuleWords.of(speech(), tables.scheme(), item);
    List<CalculatorField> all = new CalculatorQuestions(fields, rules.formulas()).all();
    List<CalculatorView.Field> own = new ArrayList<>();
    List<LinkView> shared = new ArrayList<>();
    for (CalculatorField field : all) {
      if (asked.add(field.name())) {
        own.add(field(field));
      } else {
        shared.add(LinkView.of(FormulaWords.begun(field.label()), "#" + ID + field.name()));
      }
    }
    return new CalculatorView.Item(
        item.name(),
        speech().text(item.title()),
        SchemeTables.plain(speech(), item.max().points()),
        new ItemTrees(fields, formats, rules).all(all).json(),
        ItemTrees.sum(List.of(item)).json(),
        rules.html(),
        tables.readings(item),
        own,
        shared,
        all.stream().map(field -> ID + field.name()).collect(Collectors.joining(" ")));
  }

  private CalculatorView.Field field(CalculatorField field) {
    return new CalculatorView.Field(
        ID + field.name(),
        field.name(),
        FormulaWords.begun(field.label()),
        speech().numbers().unit(field.unit()),
        field.unit().size().toString(),
        field.hint(),
        field.whole(),
        Tree.list(field.checks()).json());
  }
}
