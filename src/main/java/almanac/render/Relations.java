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

  /** What the dataset names, then what names it; each other dataset once. */
  List<RelationView> views(Here here, Dataset dataset) {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    all.forEach(
        (relation, fields) -> {
          if (relation.from().name().equals(dataset.name())) {
            add(ways, relation.to(), way(here, relation.kind(), "", fields));
          }
        });
    all.forEach(
        (relation, fields) -> {
          if (relation.to().equals(dataset.name())) {
            add(ways, relation.from().name(), way(here, relation.kind(), ".back", fields));
          }
        });
    List<RelationView> views = new ArrayList<>();
    ways.forEach((name, said) -> views.add(view(here, name, said)));
    return views;
  }

  private static void add(Map<String, List<String>> ways, String name, String way) {
    ways.computeIfAbsent(name, n -> new ArrayList<>()).add(way);
  }

  private RelationView view(Here here, String name, List<String> ways) {
    Dataset other = catalog.dataset(name).orElseThrow();
    return new RelationView(
        LinkView.of(here.speech().text(other.title()), here.toDataset(other)),
        String.join(here.speech().words().get("semicolon"), ways));
  }

  private static String way(Here here, Kind kind, String back, Set<Localized> fields) {
    Words words = here.speech().words();
    String titles =
        String.join(
            words.get("and.comma"), fields.stream().map(here.speech()::text).distinct().toList());
    return words.get("relation." + kind.name().toLowerCase(Locale.ROOT) + back, titles);
  }
}
