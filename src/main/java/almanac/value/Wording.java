package almanac.value;

/**
 * What stands around an amount in a sentence; a minus sign comes before all of it.
 *
 * @param from the smallest amount, without its sign, that is written so, in the base unit
 * @param size how many of the base unit one is
 */
public record Wording(Rational from, Rational size, String before, String behind) {}
