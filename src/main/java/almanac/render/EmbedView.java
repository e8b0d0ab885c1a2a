package almanac.render;

/**
 * A figure without its site, as other pages show it in a frame.
 *
 * @param title of the document
 * @param root relative prefix to the folder that holds {@code assets/}
 * @param canonical the whole address of the figure's page; empty for a site without an address
 * @param figure its actions are not shown
 * @param page to the figure's page, with the site's name
 */
public record EmbedView(
    Words words, String title, String root, String canonical, FigureView figure, LinkView page) {}
