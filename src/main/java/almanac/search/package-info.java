/**
 * Full-text search without a server: an index of character sequences, in files that a browser loads
 * as it needs them. It does not know what a site is.
 */
@NullMarked
package almanac.search;

import org.jspecify.annotations.NullMarked;
