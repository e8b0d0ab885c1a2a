/** Finished pages, read back: for search, for their twins in Markdown, for print editions. */
@NullMarked
package almanac.markup;

import org.jspecify.annotations.NullMarked;
