/**
 * Helps authors with their files: sets tables and Markdown in order without a change of meaning.
 *
 * <p>Nothing here knows what a page or a dataset becomes in the site.
 */
@NullMarked
package almanac.author;

import org.jspecify.annotations.NullMarked;
