package almanac.export;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one place of an extract. */
public sealed interface Item {
  /**
   * Of more digits than these some are lost where numbers are binary fractions of 53 bits: in
   * spreadsheets, browsers and many programs.
   */
  int DIGITS = 15;

  /** As a line of plain text has it. */
  String text();

  /** The number that it is; empty for words and what is missing. */
  default Optional<BigDecimal> value() {
    return Optional.empty();
  }

  default boolean isNumber() {
    return value().isPresent();
  }

  /** Whether it is a number that spreadsheets and browsers would round. */
  default boolean isLarge() {
    return value().filter(n -> digits(n) > DIGITS).isPresent();
  }

  private static int digits(BigDecimal number) {
    return number.precision() - Math.min(0, number.scale());
  }

  /** Words, a key, a date, the items of a list parted by semicolons: as written. */
  record Words(String text) implements Item {}

  /** A number in its column's unit, its decimals kept. */
  record Amount(BigDecimal number) implements Item {
    @Override
    public String text() {
      return number.toPlainString();
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /** A number that is only about so large, where no column beside it says so. */
  record About(BigDecimal number) implements Item {
    @Override
    public String text() {
      return "~" + number.toPlainString();
    }

    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /** Blank (not known), {@code —} (does not apply), {@code …} (below the smallest unit). */
  record Missing(String symbol) implements Item {
    public static final Item BLANK = new Missing("");

    @Override
    public String text() {
      return symbol;
    }
  }
}
