package almanac.render;

/**
 * How another dataset hangs together with the one on the page.
 *
 * @param how a ready sentence
 */
public record RelationView(LinkView dataset, String how) {}
