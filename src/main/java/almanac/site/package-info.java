/**
 * The bound site: every name an author wrote has become the thing it names, every address is
 * allotted.
 *
 * <p>Nothing above this package looks anything up by string.
 */
@NullMarked
package almanac.site;

import org.jspecify.annotations.NullMarked;
