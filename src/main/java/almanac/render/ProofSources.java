package almanac.render;

import almanac.data.CellRef;
import almanac.site.Proof;
import almanac.site.ProofCell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where all the numbers of a page come from. */
public final class ProofSources {
  private ProofSources() {}

  /** Each once, behind its dataset's name, in the order of the page. */
  public static List<String> of(Proof proof) {
    Set<String> sources = new LinkedHashSet<>();
    proof.lines().stream()
        .flatMap(line -> line.values().stream())
        .flatMap(value -> value.cells().stream())
        .map(ProofCell::ref)
        .forEach(cell -> sources.add(source(cell, proof.page().language())));
    return List.copyOf(sources);
  }

  private static String source(CellRef cell, String language) {
    List<String> titles = Sourcing.sources(cell, language);
    String name = cell.dataset().name();
    String fact = cell.field().source().isPresent() ? name + "." + cell.field().name() : name;
    return fact + ": " + (titles.isEmpty() ? "no source" : String.join("; ", titles));
  }
}
