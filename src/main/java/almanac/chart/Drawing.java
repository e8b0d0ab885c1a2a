package almanac.chart;

/**
 * A drawn figure.
 *
 * @param wide inline SVG, 684 wide, colours as CSS variables
 * @param narrow the same at 350
 * @param file the SVG to download, colours fixed, a document of its own
 */
public record Drawing(String wide, String narrow, String file) {}
