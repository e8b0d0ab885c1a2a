/**
 * What to plot, and how to draw it as SVG and PNG.
 *
 * <p>A drawing holds nothing that its plot does not: numbers arrive with the labels that readers
 * see.
 */
@NullMarked
package almanac.chart;

import org.jspecify.annotations.NullMarked;
