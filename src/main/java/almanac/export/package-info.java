/**
 * Datasets as they are taken away, in open formats. Every format is written from one extract, so
 * that none can differ from another.
 *
 * <p>Knows nothing of pages, languages of readers or where files stand.
 */
@NullMarked
package almanac.export;

import org.jspecify.annotations.NullMarked;
