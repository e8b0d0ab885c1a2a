/**
 * Datasets: fields, rows, keys, notes, indicators, what must foot, and their reader.
 *
 * <p>Nothing here knows about pages or how a figure is drawn.
 */
@NullMarked
package almanac.data;

import org.jspecify.annotations.NullMarked;
