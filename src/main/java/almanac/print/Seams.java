package almanac.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Holds together what may not be parted though it stands in two elements: a link and the full stop
 * behind it, a word and the number of its note.
 *
 * <p>The layout breaks lines within one text and may always begin a line with the next. So the
 * first text claims the room of what follows it, by an invisible {@link Claim} at its end, and what
 * follows takes that room back by a margin.
 */
final class Seams {
  private static final Set<String> ENDED = Set.of("h1", "h2", "h3", "h4", "p");

  /** Characters that end a heading or a paragraph in one line. */
  private static final int LAST = 4;

  private Seams() {}

  static void close(Document document) {
    Nodes.texts(document).stream().filter(Seams::endsBlock).forEach(Seams::holdEnd);
    for (Element body : Nodes.all(document, "body")) {
      List<Text> texts =
          Nodes.texts(body).stream().filter(text -> !text.getData().isEmpty()).toList();
      for (int i = texts.size() - 1; i > 0; i--) {
        join(texts.get(i - 1), texts.get(i));
      }
    }
  }

  private static boolean endsBlock(Text text) {
    return text.getParentNode() instanceof Element e
        && ENDED.contains(Nodes.name(e))
        && text.getNextSibling() == null;
  }

  /** No single character stands in the last line. */
  private static void holdEnd(Text text) {
    String data = text.getData().stripTrailing();
    int end = data.length();
    for (int i = 0; i < LAST && end > 0; i++) {
      end = data.offsetByCodePoints(end, -1);
      if (i > 0 && Kind.of(data.codePointAt(end)) == Kind.HAN) {
        int after = data.offsetByCodePoints(end, 1);
        data = data.substring(0, after) + Claim.of(0) + data.substring(after);
      }
    }
    text.setData(data);
  }

  private static void join(Text first, Text second) {
    if (!areNeighbours(first, second) || raised(first) != null) {
      return;
    }
    int before = first.getData().codePointBefore(first.getLength());
    int after = second.getData().codePointAt(0);
    Element raised = raised(second);
    if (raised != null) {
      if (Kind.of(before) != Kind.SPACE) {
        claim(first, raisedPiece(raised));
      }
    } else if (Kind.of(after) != Kind.SPACE && !Kind.mayPart(before, after)) {
      claim(first, piece(second));
    }
  }

  private static void claim(Text first, Piece piece) {
    double room = Claim.round(piece.width());
    first.appendData(Claim.of(room));
    String margin = String.format(Locale.ROOT, "margin-left: -%.1fem;", room);
    piece.frame().setAttribute("style", margin + piece.frame().getAttribute("style"));
  }

  /** What follows, in a frame of its own. */
  private record Piece(Element frame, double width) {}

  private static Piece piece(Text text) {
    int end = LineBreaks.next(text.getData(), 0);
    if (end < text.getLength()) {
      text.splitText(end);
    }
    Element frame = Nodes.element(text.getOwnerDocument(), "span", "");
    text.getParentNode().replaceChild(frame, text);
    frame.appendChild(text);
    return new Piece(frame, Claim.width(text.getData()));
  }

  /** Numbers of notes, and the marks behind them. */
  private static Piece raisedPiece(Element raised) {
    Element frame = Nodes.element(raised.getOwnerDocument(), "span", "");
    raised.getParentNode().replaceChild(frame, raised);
    frame.appendChild(raised);
    while (frame.getNextSibling() instanceof Element more && Nodes.isRaised(more)) {
      frame.appendChild(more);
    }
    double width = Claim.width(frame.getTextContent()) * Claim.RAISED;
    if (frame.getNextSibling() instanceof Text text
        && !text.getData().isEmpty()
        && Kind.of(text.getData().codePointAt(0)) == Kind.CLOSING) {
      Text claimed = frame.getOwnerDocument().createTextNode("");
      frame.appendChild(claimed);
      Piece marks = piece(text);
      claim(claimed, marks);
      width += marks.width();
    }
    return new Piece(frame, width);
  }

  private static @Nullable Element raised(Text text) {
    Element found = null;
    for (Node up = text.getParentNode();
        up instanceof Element e && Nodes.isInline(e);
        up = up.getParentNode()) {
      if (Nodes.isRaised(e)) {
        found = e;
      }
    }
    return found;
  }

  /** Whether only ends and beginnings of inline elements stand between them. */
  private static boolean areNeighbours(Text first, Text second) {
    return block(first) == block(second) && isNextAfter(first, second);
  }

  private static Node block(Text text) {
    Node up = text.getParentNode();
    while (up instanceof Element e && Nodes.isInline(e)) {
      up = up.getParentNode();
    }
    return up;
  }

  /** For a picture or a line break may stand between. */
  private static boolean isNextAfter(Text first, Text second) {
    Node at = first;
    while (at.getNextSibling() == null) {
      at = at.getParentNode();
    }
    at = at.getNextSibling();
    while (at instanceof Element e && Nodes.isInline(e) && at.getFirstChild() != null) {
      at = at.getFirstChild();
    }
    return at == second;
  }
}
