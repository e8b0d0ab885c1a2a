package almanac.site;

import almanac.data.CellRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A sentence, a title, a key figure or the like that rests on cells.
 *
 * @param page in which it stands; empty for a note, which stands on its dataset's
 * @param address of that page, or of the dataset's
 * @param cells those that its numbers name, and all from which those were computed; each once
 */
public record Mention(
    Optional<Page> page, String language, Address address, Proof.Line line, List<CellRef> cells) {
  public Mention {
    cells = List.copyOf(cells);
  }

  /** Whether one of its numbers is one of the cells of those names, or is made of them itself. */
  public boolean names(Collection<String> ids) {
    return line.values().stream()
        .flatMap(value -> value.cells().stream())
        .anyMatch(cell -> ids.contains(cell.ref().id()));
  }
}
