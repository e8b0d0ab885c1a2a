package almanac.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Days as spreadsheets count them (ECMA-376 18.17.4.1).
 *
 * @param from1904 the first day is that of 1904, else that of 1900
 */
record XlsxDays(boolean from1904) {
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

  /** The 29th of February 1900, which never was. */
  private static final int NEVER = 60;

  /** In ISO 8601, as much as the format shows; empty for a number that is no day. */
  Optional<String> text(BigDecimal serial, XlsxFormat.Kind kind) {
    boolean isDay = serial.signum() >= 0 && serial.compareTo(LAST) <= 0;
    return isDay ? day(serial.intValue()).map(d -> text(d, serial, kind)) : Optional.empty();
  }

  private Optional<LocalDate> day(int serial) {
    if (from1904) {
      return Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
    }
    return serial == NEVER
        ? Optional.empty()
        : Optional.of(LocalDate.of(1899, 12, serial < NEVER ? 31 : 30).plusDays(serial));
  }

  private static String text(LocalDate day, BigDecimal serial, XlsxFormat.Kind kind) {
    BigInteger seconds =
        serial
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(86_400))
            .add(new BigDecimal("0.5"))
            .toBigInteger();
    boolean clock = kind == XlsxFormat.Kind.TIME && seconds.signum() > 0;
    if (clock) {
      LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds.longValue());
      return serial.compareTo(BigDecimal.ONE) < 0
          ? moment.toLocalTime().toString()
          : moment.toString();
    }
    return switch (kind) {
      case YEAR -> day.toString().substring(0, 4);
      case MONTH -> day.toString().substring(0, 7);
      default -> day.toString();
    };
  }
}
