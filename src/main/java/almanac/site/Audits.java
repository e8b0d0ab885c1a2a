package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.Check;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Row;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what is checked again when cells change. */
final class Audits {
  private final Catalog catalog;
  private final Inputs inputs;
  private final Set<String> changed;

  /**
   * @param changed the names of the cells
   */
  Audits(Catalog catalog, Inputs inputs, Set<String> changed) {
    this.catalog = catalog;
    this.inputs = inputs;
    this.changed = changed;
  }

  /** Claims by the sentences in which they stand, then what the datasets say of themselves. */
  List<Audit> of(Mentions mentions) {
    Stream<Audit> claims = mentions.all().stream().flatMap(this::claims);
    Stream<Audit> own = catalog.datasets().stream().flatMap(dataset -> of(dataset).stream());
    return Stream.concat(claims, own).toList();
  }

  private Stream<Audit> claims(Mention mention) {
    return mention.line().values().stream()
        .filter(value -> value.claim().isPresent())
        .filter(
            value ->
                rests(value.cells().stream().map(ProofCell::ref).toList()) || rests(value.looked()))
        .map(
            value ->
                new Audit(Audit.Kind.CLAIM, value.at(), mention.address().path(), value.tag()));
  }

  private boolean rests(Collection<CellRef> cells) {
    return inputs.below(cells).stream().anyMatch(cell -> changed.contains(cell.id()));
  }

  private List<Audit> of(Dataset dataset) {
    List<Audit> audits = new ArrayList<>();
    for (Checked checked : catalog.recomputations(dataset)) {
      catalog
          .cell(checked.cell())
          .filter(cell -> changed.contains(cell.id()) || rests(inputs.recomputed(cell)))
          .ifPresent(cell -> audits.add(audit(Audit.Kind.FORMULA, checked, formula(cell))));
    }
    for (Checked checked : catalog.totals(dataset)) {
      catalog
          .cell(checked.cell())
          .filter(cell -> changed.contains(cell.id()) || rests(catalog.parts(cell)))
          .ifPresent(cell -> audits.add(audit(Audit.Kind.TOTAL, checked, "")));
    }
    for (Check check : dataset.checks()) {
      dataset.rows().forEach(row -> audits.addAll(condition(check, dataset, row)));
    }
    return audits;
  }

  private static Audit audit(Audit.Kind kind, Checked checked, String rule) {
    return new Audit(kind, checked.at(), checked.cell(), rule);
  }

  private static String formula(CellRef cell) {
    return cell.field().formula().map(f -> f.text().value().strip()).orElse("");
  }

  private List<Audit> condition(Check check, Dataset dataset, Row row) {
    Scope scope = catalog.scope(dataset, row);
    boolean rests = rests(inputs.named(check.that(), scope).toList());
    String subject = dataset.name() + "[" + String.join(", ", row.keys().values()) + "]";
    String rule = check.that().text().value().strip();
    return rests
        ? List.of(new Audit(Audit.Kind.CONDITION, check.that().text().span(), subject, rule))
        : List.of();
  }
}
