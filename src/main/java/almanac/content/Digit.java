package almanac.content;

import almanac.source.Text;

/**
 * A number that was typed by hand.
 *
 * @param text with its separators, its decimals, and the unit or the percent sign right behind it
 * @param before up to 40 characters of the same block before it
 * @param after up to 40 behind it
 */
public record Digit(Text text, String before, String after) {}
