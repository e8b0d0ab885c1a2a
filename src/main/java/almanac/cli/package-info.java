/** Arguments in, messages and exit codes out. */
@NullMarked
package almanac.cli;

import org.jspecify.annotations.NullMarked;
