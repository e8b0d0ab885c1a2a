package almanac.site;

import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a publisher wants to know of a site before it goes out, in a few lines. */
public final class Summary {
  private static final Set<String> DEAD = Set.of("dead-link", "dead-anchor", "missing-image");

  private final Site site;
  private final List<Diagnostic> found;

  private Summary(Site site, List<Diagnostic> found) {
    this.site = site;
    this.found = found;
  }

  /**
   * One text for each line.
   *
   * @param pages how many the build makes
   */
  public static List<String> of(Site site, int pages, Diagnostics diagnostics) {
    Summary summary = new Summary(site, diagnostics.sorted());
    return List.of(
        summary.size(pages),
        summary.values(),
        summary.published(),
        "totals: "
            + held(summary.checked(BoundDataset::totals))
            + " · conditions: "
            + held(summary.checked(BoundDataset::conditions)),
        summary.open());
  }

  private String size(int pages) {
    List<Dataset> datasets = site.catalog().datasets();
    long cells = datasets.stream().mapToLong(this::cells).sum();
    return counted(pages, "page")
        + ", "
        + counted(datasets.size(), "dataset")
        + ", "
        + counted(cells, "cell");
  }

  /** Those that hold something, keys left out. */
  private long cells(Dataset dataset) {
    List<Field> fields =
        dataset.fields().stream().filter(f -> !dataset.primaryKey().contains(f.name())).toList();
    return dataset.rows().stream()
        .mapToLong(row -> fields.stream().filter(field -> holds(dataset, row, field)).count())
        .sum();
  }

  private boolean holds(Dataset dataset, Row row, Field field) {
    Scope.Content content = site.catalog().content(dataset, row, field);
    return !(content instanceof Scope.Content.Missing);
  }

  private String values() {
    List<BoundValue> values = Stream.concat(ofPages(), ofNotes()).toList();
    long claims = values.stream().filter(v -> v.outcome().claim().isPresent()).count();
    long bound = values.stream().filter(v -> !v.cells().isEmpty()).count();
    long failed = reported(Set.of("claim-false"));
    String hold = claims == 1 ? "1 claim holds" : number(claims) + " claims hold";
    return "values: " + number(bound) + " bound, " + hold + ", " + number(failed) + " fail";
  }

  private Stream<BoundValue> ofPages() {
    return site.allPages().stream().flatMap(page -> Passages.values(page).stream());
  }

  private Stream<BoundValue> ofNotes() {
    return site.datasets().values().stream()
        .flatMap(dataset -> dataset.notes().values().stream())
        .flatMap(words -> words.values().stream())
        .flatMap(prose -> prose.bindings().values().stream());
  }

  private String published() {
    List<Checked> all = checked(BoundDataset::recomputations);
    return "published figures: "
        + number(all.size())
        + " recomputed, "
        + number(count(all, Checked.Result.AGREES))
        + " agree, "
        + number(count(all, Checked.Result.EXPLAINED))
        + " explained by notes, "
        + number(count(all, Checked.Result.MISMATCH))
        + " differ";
  }

  /** All that was held against something. */
  private List<Checked> checked(Function<BoundDataset, List<Checked>> of) {
    return site.datasets().values().stream()
        .flatMap(dataset -> of.apply(dataset).stream())
        .filter(checked -> checked.result() != Checked.Result.LEFT_ALONE)
        .toList();
  }

  private static String held(List<Checked> all) {
    long explained = count(all, Checked.Result.EXPLAINED);
    long failed = count(all, Checked.Result.MISMATCH);
    return number(count(all, Checked.Result.AGREES))
        + " hold"
        + (explained == 0 ? "" : ", " + number(explained) + " explained by notes")
        + (failed == 0 ? "" : ", " + number(failed) + " fail");
  }

  private static long count(List<Checked> all, Checked.Result result) {
    return all.stream().filter(checked -> checked.result() == result).count();
  }

  private String open() {
    return "unbound digits: "
        + number(reported(Set.of("unbound-number")))
        + " · dead links: "
        + number(reported(DEAD))
        + " · translations missing: "
        + number(reported(Set.of("missing-translation")));
  }

  private long reported(Set<String> codes) {
    return found.stream().filter(diagnostic -> codes.contains(diagnostic.code())).count();
  }

  private static String counted(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
