package almanac.render;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.Check;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.ForeignKey;
import almanac.data.Localized;
import almanac.data.Row;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the datasets of a site hang together: by keys, by formulas, by checks. */
final class Relations {
  /** How one dataset names another. */
  private enum Kind {
    KEY,
    FORMULA,
    CHECK
  }

  /**
   * A dataset that names another.
   *
   * @param to the other one's name
   */
  private record Relation(Dataset from, String to, Kind kind) {}

  private final Map<Relation, Set<Localized>> all = new LinkedHashMap<>();
  private final Catalog catalog;

  private Relations(Catalog catalog) {
    this.catalog = catalog;
  }

  static Relations of(Catalog catalog) {
    Relations relations = new Relations(catalog);
    catalog.datasets().forEach(relations::add);
    return relations;
  }

  private void add(Dataset dataset) {
    for (ForeignKey key : dataset.foreignKeys()) {
      for (Text name : key.fields()) {
        dataset
            .field(name.value())
            .ifPresent(f -> add(dataset, key.dataset().value(), Kind.KEY, Optional.of(f.title())));
      }
    }
    for (Field field : dataset.fields()) {
      field.formula().ifPresent(f -> add(dataset, f, Kind.FORMULA, Optional.of(field.title())));
      for (Row row : dataset.rows()) {
        if (dataset.cell(row, field).content() instanceof Cell.Derived derived) {
          add(dataset, derived.expression(), Kind.FORMULA, Optional.of(field.title()));
        }
      }
    }
    for (Check check : dataset.checks()) {
      add(dataset, check.that(), Kind.CHECK, Optional.empty());
    }
  }

  private void add(Dataset from, Expression of, Kind kind, Optional<Localized> what) {
    for (Expr.Ref ref : of.references()) {
      ref.dataset().ifPresent(to -> add(from, to.value(), kind, what));
    }
  }

  private void add(Dataset from, String to, Kind kind, Optional<Localized> what) {
    if (!to.equals(from.name()) && catalog.dataset(to).isPresent()) {
      Set<Localized> fields =
          all.computeIfAbsent(new Relation(from, to, kind), r -> new LinkedHashSet<>());
      what.ifPresent(fields::add);
    }
  }

  /** What the dataset names, then what names it. */
  List<RelationView> views(Here here, Dataset dataset) {
    List<RelationView> views = new ArrayList<>();
    all.forEach(
        (relation, fields) -> {
          if (relation.from().name().equals(dataset.name())) {
            Dataset other = catalog.dataset(relation.to()).orElseThrow();
            views.add(view(here, other, relation.kind(), false, fields));
          }
        });
    all.forEach(
        (relation, fields) -> {
          if (relation.to().equals(dataset.name())) {
            views.add(view(here, relation.from(), relation.kind(), true, fields));
          }
        });
    return views;
  }

  private static RelationView view(
      Here here, Dataset other, Kind kind, boolean back, Set<Localized> fields) {
    Words words = here.speech().words();
    String titles =
        String.join(
            words.get("and.comma"), fields.stream().map(here.speech()::text).distinct().toList());
    String key = "relation." + kind.name().toLowerCase(Locale.ROOT) + (back ? ".back" : "");
    return new RelationView(
        LinkView.of(here.speech().text(other.title()), here.toDataset(other)),
        words.get(key, titles));
  }
}
