package almanac.render;

import almanac.data.CellRef;
import almanac.site.Proof;
import almanac.site.ProofCell;
import almanac.site.ProofValue;
import java.util.List;
import java.util.stream.Stream;

/** Where all the numbers of a page come from. */
public final class ProofSources {
  private ProofSources() {}

  /** Each once, behind its dataset's name, in the order of the page. */
  public static List<String> of(Proof proof) {
    Stream<ProofValue> values = proof.lines().stream().flatMap(line -> line.values().stream());
    return of(values.flatMap(value -> value.cells().stream()), proof.page().language());
  }

  /** The same of some cells, in their order. */
  public static List<String> of(Stream<ProofCell> cells, String language) {
    return cells.map(cell -> source(cell.ref(), language)).distinct().toList();
  }

  private static String source(CellRef cell, String language) {
    List<String> titles = Sourcing.sources(cell, language);
    String name = cell.dataset().name();
    String fact = cell.field().source().isPresent() ? name + "." + cell.field().name() : name;
    return fact + ": " + (titles.isEmpty() ? "no source" : String.join("; ", titles));
  }
}
