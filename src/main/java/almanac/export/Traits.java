package almanac.export;

/**
 * What the cells of a column have in common.
 *
 * @param whole its numbers have no decimals
 * @param plainList the items of its lists are parted by plain semicolons
 */
public record Traits(boolean whole, boolean plainList) {
  /** Of a column without cells. */
  static final Traits ANY = new Traits(true, true);

  /** Of the cells before and one more. */
  Traits and(Item item) {
    boolean decimals = whole && item instanceof Item.Amount amount && amount.number().scale() > 0;
    boolean wide = plainList && item.text().indexOf('；') >= 0;
    return decimals || wide ? new Traits(whole && !decimals, plainList && !wide) : this;
  }
}
