package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.site.ProofCell.Against;
import almanac.value.Recomputation;
import almanac.value.Scope;
import almanac.value.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up cells: what they hold, what that was held against, what is said of it. */
final class ProofCells {
  private final Site site;
  private final Catalog catalog;
  private final String language;
  private final Map<String, ProofCell> known = new HashMap<>();

  /**
   * @param catalog the data as the page's edition has them
   */
  ProofCells(Site site, Catalog catalog, String language) {
    this.site = site;
    this.catalog = catalog;
    this.language = language;
  }

  ProofCell of(CellRef ref) {
    return known.computeIfAbsent(ref.id(), id -> read(ref));
  }

  private ProofCell read(CellRef ref) {
    BoundDataset bound = site.dataset(ref.dataset());
    return new ProofCell(
        ref,
        number(ref),
        checks(ref),
        ref.notes().stream()
            .map(note -> new ProofCell.Words(note, bound.words(note, language).plain()))
            .toList(),
        site.catalog().revision(ref.id()));
  }

  private Optional<ProofNumber> number(CellRef ref) {
    Scope.Content content = catalog.content(ref.dataset(), ref.row(), ref.field());
    if (!(content instanceof Scope.Content.Known known) || known.term() instanceof Term.Share) {
      return Optional.empty();
    }
    Term term = known.term();
    return Optional.of(
        term instanceof Term.Cell cell
            ? new ProofNumber(cell.measure(), cell.measure().interval())
            : new ProofNumber(site.evaluator().shown(term), Recomputation.interval(term)));
  }

  private List<ProofCell.Check> checks(CellRef ref) {
    Dataset dataset = ref.dataset();
    return Stream.concat(
            found(ref, catalog.recomputations(dataset), Against.FORMULA),
            found(ref, catalog.totals(dataset), Against.PARTS))
        .toList();
  }

  private static Stream<ProofCell.Check> found(CellRef ref, List<Checked> all, Against against) {
    return all.stream()
        .filter(checked -> checked.cell().equals(ref.id()))
        .map(checked -> new ProofCell.Check(against, checked));
  }
}
