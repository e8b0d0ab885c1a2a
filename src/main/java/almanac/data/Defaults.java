package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Period;
import java.util.List;
import java.util.Optional;

/** What a key that was left out of a reference is: by where one stands. */
record Defaults(Dataset dataset, Standing standing, Expr.Ref ref) {

  /** Empty and reported where nothing says it. */
  Optional<Keyring.Picked> of(Field key, Diagnostics diagnostics) {
    Optional<String> own = own(key);
    Optional<String> value = key.type().isTime() ? time(own) : own.or(key::total);
    if (value.isEmpty()) {
      diagnostics.report(key.type().isTime() ? noPeriod() : missing(key));
    }
    return value.map(Keyring.Picked::one);
  }

  /** The row's own key, inside formulas and checks, and behind {@code this}. */
  private Optional<String> own(Field key) {
    boolean mine = standing.within() || isThis();
    return standing.row().filter(r -> mine).flatMap(r -> own(key, r));
  }

  private boolean isThis() {
    return ref.dataset().map(Text::value).equals(Optional.of("this"));
  }

  private Optional<String> own(Field key, RowContext row) {
    Optional<String> value = Optional.ofNullable(row.row().keys().get(key.name()));
    boolean home = row.dataset().name().equals(dataset.name());
    return value.filter(v -> home || dataset.look().keys(key.name()).contains(v));
  }

  private Optional<String> time(Optional<String> own) {
    return isThis() ? own : standing.period().map(Period::toString).or(this::only);
  }

  private Optional<String> only() {
    List<Period> periods = dataset.look().periods();
    return periods.size() == 1 ? Optional.of(periods.get(0).toString()) : Optional.empty();
  }

  private Diagnostic noPeriod() {
    List<String> periods = dataset.look().periods().stream().map(Period::toString).toList();
    String written = ref.text().value().strip();
    return Diagnostic.error(
            "no-period",
            ref.text().span(),
            "\"" + written + "\" is of no period, and no period is in force here")
        .withHint(
            periods.isEmpty()
                ? "\"" + dataset.name() + "\" has no rows"
                : "name one of "
                    + Keyring.shortened(periods)
                    + " in brackets, or give the page a period");
  }

  private Diagnostic missing(Field key) {
    List<String> values =
        key.categories().isEmpty()
            ? List.copyOf(dataset.look().keys(key.name()))
            : key.categories().stream().map(Field.Category::name).toList();
    return Diagnostic.error(
            "missing-key",
            ref.text().span(),
            "\""
                + ref.text().value().strip()
                + "\" leaves out \""
                + key.name()
                + "\", which has no total")
        .withHint("name one in brackets: " + Keyring.shortened(values));
  }
}
