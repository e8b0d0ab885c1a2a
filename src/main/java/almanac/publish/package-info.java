/**
 * Artifacts, the manifest, and writing them so that a reader never meets half a site. The only
 * package that writes the disk.
 */
@NullMarked
package almanac.publish;

import org.jspecify.annotations.NullMarked;
