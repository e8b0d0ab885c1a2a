/**
 * Datasets as they are taken away, in open formats. Every format is written from one extract, so
 * that none can differ from another.
 *
 * <p>Knows nothing of pages or where files stand; the words for readers come to it by their keys.
 */
@NullMarked
package almanac.export;

import org.jspecify.annotations.NullMarked;
