package almanac.render;

/**
 * What stands at a former address of a page.
 *
 * @param root relative prefix to the folder that holds {@code assets/}
 * @param to the page as it stands now
 * @param canonical its whole address; empty for a site without one
 */
public record RedirectView(Words words, String root, LinkView to, String canonical) {}
