package almanac.site;

import almanac.source.Text;
import java.util.Optional;

/**
 * A link that has become the thing it names.
 *
 * @param address the file of the output
 * @param fragment the anchor in it, without {@code #}
 * @param figure the number to say where the author wrote no words
 * @param title the words to say where the author wrote none and there is no number
 */
public record BoundLink(
    Address address,
    Optional<String> fragment,
    Optional<FigureNumber> figure,
    Optional<Text> title) {}
