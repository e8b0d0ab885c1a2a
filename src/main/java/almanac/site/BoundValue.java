package almanac.site;

import almanac.data.CellRef;
import almanac.source.Text;
import almanac.value.Outcome;
import java.util.List;

/**
 * What stands between braces, as the reader sees it.
 *
 * @param source as the author wrote it
 * @param shown in the page's language
 * @param cells every cell that it rests on
 * @param plain one cell just as it was published, and so its notes travel with it
 */
public record BoundValue(
    Text source, Outcome outcome, String shown, List<CellRef> cells, boolean plain) {
  public BoundValue {
    cells = List.copyOf(cells);
  }
}
