package almanac.value;

/**
 * What an expression says must hold, and whether it does.
 *
 * @param given what the data give for the left side, as it would be shown
 * @param right the right side, as it would be shown
 * @param message of a claim that does not hold: {@code claimed 37.48亿元, the data give 37.49亿元 …};
 *     empty where it holds
 * @param hint how it may have come about, or a way out; may be empty
 */
public record Claim(
    Relation relation, Measure given, Measure right, boolean holds, String message, String hint) {}
