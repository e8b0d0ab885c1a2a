package almanac.render;

/**
 * A file to download.
 *
 * @param kind such as CSV，UTF-8
 * @param size such as 0.9 KB; empty where it is not known
 */
public record FileView(String name, String href, String kind, String size) {}
