/** Measures how long the stages of a build take; {@code src/bench/README.md} says how to run it. */
@NullMarked
package almanac.bench;

import org.jspecify.annotations.NullMarked;
