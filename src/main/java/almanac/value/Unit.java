package almanac.value;

/**
 * A unit that a number is written in. Units of one dimension convert exactly; no others mix.
 *
 * @param name as authors write it: {@code 亿元}, {@code percent}, {@code 户}; empty for a plain number
 * @param dimension what it measures: {@code money}, {@code percent}, {@code points}, {@code times},
 *     {@code number}, or the counting unit's own name
 * @param size how many of the dimension's base unit one of it is
 */
public record Unit(String name, Kind kind, String dimension, Rational size) {
  /** How units of a sort behave and read. */
  public enum Kind {
    /** No unit. */
    NUMBER,
    MONEY,
    /** A share or a rate; a hundredth. */
    PERCENT,
    /** 百分点: the difference of two percents. */
    POINTS,
    /** 倍: how many times another number. */
    TIMES,
    /**
     * Whole things: 户 家 笔; exact where written without decimals; the author writes the noun in
     * English.
     */
    COUNT,
    /** Any other measure, declared by the site. */
    MEASURE
  }

  public static final Unit NUMBER = new Unit("", Kind.NUMBER, "number", Rational.ONE);
  public static final Unit PERCENT =
      new Unit("percent", Kind.PERCENT, "percent", Rational.of(1, 100));
  public static final Unit POINTS = new Unit("百分点", Kind.POINTS, "points", Rational.of(1, 100));
  public static final Unit TIMES = new Unit("倍", Kind.TIMES, "times", Rational.ONE);

  public static final Unit YUAN = money("元", 1);
  public static final Unit WAN_YUAN = money("万元", 10_000);
  public static final Unit YI_YUAN = money("亿元", 100_000_000);

  /** A calendar year: no separators, and whole years may be added to it. */
  public static final Unit YEAR = new Unit("", Kind.NUMBER, "year", Rational.ONE);

  private static Unit money(String name, long size) {
    return new Unit(name, Kind.MONEY, "money", Rational.of(size, 1));
  }

  /** A unit that counts whole things of its own sort. */
  public static Unit counting(String name) {
    return new Unit(name, Kind.COUNT, name, Rational.ONE);
  }

  /** Whether numbers in the two units may be added and compared. */
  public boolean mixesWith(Unit other) {
    return dimension.equals(other.dimension);
  }
}
