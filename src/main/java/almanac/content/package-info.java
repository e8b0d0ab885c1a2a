/**
 * Documents: front matter, the Markdown tree with its {@code {{ }}} and typed targets, and their
 * reader.
 *
 * <p>Nothing here knows what a name inside {@code {{ }}} or a target stands for.
 */
@NullMarked
package almanac.content;

import org.jspecify.annotations.NullMarked;
