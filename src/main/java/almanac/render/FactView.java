package almanac.render;

/** A term and what it is. */
public record FactView(String term, Html text) {}
