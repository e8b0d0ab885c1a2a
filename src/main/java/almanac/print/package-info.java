/** Print editions: documents as PDF and EPUB. It does not know what a site is. */
@NullMarked
package almanac.print;

import org.jspecify.annotations.NullMarked;
