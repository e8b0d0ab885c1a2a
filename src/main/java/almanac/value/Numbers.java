package almanac.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Written digits, with commas in threes or without. */
final class Numbers {
  private static final Pattern IN_THREES = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

  private Numbers() {}

  static boolean badlyGrouped(String digits) {
    return digits.indexOf(',') >= 0 && !IN_THREES.matcher(digits).matches();
  }

  /** Starts with a 0 that counts nothing: {@code 007}. */
  static boolean padded(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
  }

  static BigDecimal of(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** The same digits with commas where they belong. */
  static String grouped(String digits) {
    return Digits.grouped(of(digits));
  }
}
