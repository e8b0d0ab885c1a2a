/** The pipeline: what is called, and in which order, to make a site of files. */
@NullMarked
package almanac;

import org.jspecify.annotations.NullMarked;
