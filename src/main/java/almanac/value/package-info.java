/**
 * Exact numbers with units: decimals as written, rounding intervals, expressions over them, and how
 * they read in a language.
 *
 * <p>Nothing here knows what a dataset is: an expression's names mean what a {@link
 * almanac.value.Scope} says.
 */
@NullMarked
package almanac.value;

import org.jspecify.annotations.NullMarked;
