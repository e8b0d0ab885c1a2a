package almanac.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the cells of a column have in common.
 *
 * @param whole its numbers have no decimals
 * @param plainList the items of its lists are parted by plain semicolons
 */
public record Traits(boolean whole, boolean plainList) {
  private static final Traits ANY = new Traits(true, true);

  /** Of each column, found by reading all lines once. */
  static List<Traits> of(Extract extract) {
    Traits[] found =
        Stream.generate(() -> ANY).limit(extract.columns().size()).toArray(Traits[]::new);
    Iterator<List<Item>> lines = extract.lines().iterator();
    while (lines.hasNext()) {
      List<Item> line = lines.next();
      for (int i = 0; i < found.length; i++) {
        found[i] = found[i].and(line.get(i));
      }
    }
    return List.of(found);
  }

  private Traits and(Item item) {
    boolean decimals = item instanceof Item.Amount amount && amount.number().scale() > 0;
    boolean wide = item.text().indexOf('；') >= 0;
    return decimals || wide ? new Traits(whole && !decimals, plainList && !wide) : this;
  }
}
