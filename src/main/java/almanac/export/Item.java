package almanac.export;

import java.math.BigDecimal;

/** What stands in one place of an extract. */
public sealed interface Item {
  Item NOTHING = new Missing("");

  /** As a line of plain text has it. */
  String text();

  /** Words, a key, a date, the items of a list parted by semicolons: as written. */
  record Words(String text) implements Item {}

  /** A number in its column's unit, its decimals kept. */
  record Amount(BigDecimal number) implements Item {
    @Override
    public String text() {
      return number.toPlainString();
    }
  }

  /** Blank (not known), {@code —} (does not apply), {@code …} (below the smallest unit). */
  record Missing(String symbol) implements Item {
    @Override
    public String text() {
      return symbol;
    }
  }
}
