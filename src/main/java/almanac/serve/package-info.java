/**
 * The preview: a site in memory on a loopback address, built again when its files change.
 *
 * <p>Nothing here knows how a site is built, and nothing here reads or writes the disk.
 */
@NullMarked
package almanac.serve;

import org.jspecify.annotations.NullMarked;
