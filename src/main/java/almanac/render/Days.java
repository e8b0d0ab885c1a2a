package almanac.render;

/** How a day reads in a language: 2018年4月30日, 30 April 2018. */
final class Days {
  private Days() {}

  /**
   * The day in words.
   *
   * @param day ISO 8601, {@code 2018-04-30}
   */
  static String read(Words words, String day) {
    String[] parts = day.split("-", 3);
    String month = words.get("month." + Integer.parseInt(parts[1]));
    return words.get("day", parts[0], month, Integer.parseInt(parts[2]));
  }
}
