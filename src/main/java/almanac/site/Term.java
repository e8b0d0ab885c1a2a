package almanac.site;

/**
 * A word that a page of its own explains.
 *
 * @param text as it stands in sentences
 * @param item whose page explains it
 */
public record Term(String text, String language, Collection collection, Collection.Item item) {}
