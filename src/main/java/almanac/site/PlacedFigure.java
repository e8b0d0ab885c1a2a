package almanac.site;

import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A figure where an author placed it.
 *
 * @param number what readers call it; empty where it is not placed in any page
 * @param finding a node whose children say what the figure shows; empty where nothing was said
 */
public record PlacedFigure(
    BoundFigure figure, Optional<FigureNumber> number, Optional<Node> finding) {}
