package almanac.data;

import almanac.value.Expr;
import almanac.value.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Datasets whose formulas name each other; those of two clusters can be computed side by side. */
final class Clusters {
  private final Map<String, String> chiefs = new HashMap<>();

  private Clusters() {}

  /** Every dataset once, in the order given. */
  static List<List<Dataset>> of(Collection<Dataset> datasets) {
    Clusters clusters = new Clusters();
    datasets.forEach(dataset -> clusters.chiefs.put(dataset.name(), dataset.name()));
    for (Dataset dataset : datasets) {
      named(dataset).forEach(other -> clusters.join(dataset.name(), other));
    }
    Map<String, List<Dataset>> joined = new LinkedHashMap<>();
    for (Dataset dataset : datasets) {
      joined.computeIfAbsent(clusters.chief(dataset.name()), c -> new ArrayList<>()).add(dataset);
    }
    return List.copyOf(joined.values());
  }

  private static Set<String> named(Dataset dataset) {
    Set<String> names = new LinkedHashSet<>();
    expressions(dataset)
        .flatMap(expression -> expression.references().stream())
        .map(Expr.Ref::dataset)
        .forEach(name -> name.ifPresent(text -> names.add(text.value())));
    return names;
  }

  private static Stream<Expression> expressions(Dataset dataset) {
    Stream<Expression> formulas = dataset.fields().stream().flatMap(f -> f.formula().stream());
    Stream<Expression> derivations =
        dataset.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::content)
            .flatMap(c -> c instanceof Cell.Derived d ? Stream.of(d.expression()) : Stream.empty());
    return Stream.concat(formulas, derivations);
  }

  private void join(String one, String other) {
    if (chiefs.containsKey(other)) {
      chiefs.put(chief(other), chief(one));
    }
  }

  private String chief(String name) {
    String at = name;
    while (!at.equals(chiefs.getOrDefault(at, at))) {
      at = chiefs.getOrDefault(at, at);
    }
    return at;
  }
}
