package almanac.data;

import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a scheme that has none of its own: a row for each item, with the most points that it
 * can give, and the sum of them where the author wrote it.
 */
final class ScoringBody {
  private static final String ITEM = "item";
  private static final String GROUP = "group";
  private static final String POINTS = "points";
  private static final String ALL = "all";

  private final Scoring scheme;
  private final List<Field> fields;

  private ScoringBody(Scoring scheme) {
    this.scheme = scheme;
    this.fields = List.of(item(), group(), points());
  }

  /** A scheme has at least one item. */
  static BodyReader.Body of(Scoring scheme) {
    ScoringBody body = new ScoringBody(scheme);
    return new BodyReader.Body(List.of(ITEM), body.fields, body.rows(), false, List.of());
  }

  private Text start() {
    return scheme.items().get(0).written();
  }

  private static Localized words(Text at, String chinese, String english) {
    Map<String, Text> texts = new LinkedHashMap<>();
    texts.put("en", TimeTitle.placed(english, at));
    texts.put("zh", TimeTitle.placed(chinese, at));
    texts.put("", TimeTitle.placed(english, at));
    return new Localized(texts);
  }

  private Field item() {
    List<Field.Category> items = new ArrayList<>();
    scheme
        .max()
        .ifPresent(
            m ->
                items.add(
                    new Field.Category(ALL, m.text().span(), words(m.text(), "合计", "Total"))));
    scheme
        .items()
        .forEach(i -> items.add(new Field.Category(i.name(), i.written().span(), i.title())));
    Localized title = words(start(), "指标", "Item");
    return field(ITEM, title, Field.Type.STRING, items);
  }

  private Field group() {
    List<Field.Category> groups =
        scheme.groups().stream()
            .map(g -> new Field.Category(g.name(), start().span(), title(g)))
            .toList();
    return field(GROUP, words(start(), "类别", "Group"), Field.Type.STRING, groups);
  }

  private Localized title(Scoring.Group group) {
    return group
        .title()
        .orElse(
            group.name().equals("bonus")
                ? words(start(), "加分项", "Bonus")
                : words(start(), "基本项", "Basic items"));
  }

  private Field points() {
    return field(POINTS, words(start(), "分值", "Points"), Field.Type.NUMBER, List.of());
  }

  private Field field(
      String name, Localized title, Field.Type type, List<Field.Category> categories) {
    boolean key = name.equals(ITEM);
    return new Field(
        name,
        start().span(),
        title,
        Optional.empty(),
        type,
        type == Field.Type.NUMBER ? Unit.counting("分") : Unit.NUMBER,
        categories,
        Optional.empty(),
        Optional.empty(),
        key ? scheme.max().map(m -> ALL) : Optional.empty(),
        Optional.empty(),
        false,
        type == Field.Type.NUMBER,
        List.of(),
        Optional.empty(),
        Constraints.NONE);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (ScoreItem item : scheme.items()) {
      Cell group = words(TimeTitle.placed(item.group(), item.written()));
      rows.add(row(item.written(), item.name(), group, item.max()));
    }
    scheme
        .max()
        .ifPresent(
            max ->
                rows.add(
                    row(
                        max.text(),
                        ALL,
                        new Cell(max.text().span(), new Cell.Missing("—"), List.of()),
                        max)));
    return rows;
  }

  private static Row row(Text at, String name, Cell group, Scoring.Maximum max) {
    Cell key = words(TimeTitle.placed(name, at));
    BigDecimal number = max.points().round(Fractions.ends(max.points()) ? scale(max) : 2);
    Measure measure = new Measure(number, Unit.counting("分"), false, true);
    Cell points = new Cell(max.text().span(), new Cell.Written(measure), List.of());
    return new Row(
        at.span(),
        Map.of(ITEM, name),
        Optional.empty(),
        List.of(key, group, points),
        List.of(),
        false);
  }

  private static int scale(Scoring.Maximum max) {
    return Math.max(0, new BigDecimal(Fractions.exact(max.points())).scale());
  }

  private static Cell words(Text text) {
    return new Cell(text.span(), new Cell.Words(text), List.of());
  }
}
