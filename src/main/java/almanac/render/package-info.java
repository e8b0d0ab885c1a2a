/** Pages, figures and downloads as bytes. Templates see views, never the model. */
@NullMarked
package almanac.render;

import org.jspecify.annotations.NullMarked;
