package almanac.render;

/**
 * How to cite, in one format.
 *
 * @param name of the format
 * @param text to be copied, of one or more lines
 */
public record CitationView(String name, String text) {}
