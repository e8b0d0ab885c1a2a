/**
 * Files as they were written: text, places in it, what is wrong with it, and YAML and CSV as
 * positioned values.
 *
 * <p>Nothing here knows what a dataset, a page or a unit is. This is the only package that reads
 * the disk.
 */
@NullMarked
package almanac.source;

import org.jspecify.annotations.NullMarked;
