package almanac.site;

import almanac.content.Document;
import almanac.content.HeadingId;
import almanac.content.PlainText;
import almanac.data.Dataset;
import almanac.data.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The anchors in pages. A heading has its author's own, or else one made from the words without
 * their values; a translation takes the first language's, heading by heading. Paragraphs have their
 * numbers, {@code p-1}, which no heading takes.
 */
public final class Anchors {
  private Anchors() {}

  /** Of a figure, the same in every page and language. */
  public static String ofFigure(String id) {
    return "fig-" + id;
  }

  /** Of a paragraph, counted from 1 in its page. */
  static String ofParagraph(int number) {
    return HeadingId.PARAGRAPH + number;
  }

  /** Of a note, on the data-notes page and on its dataset's. */
  public static String of(Dataset dataset, Note note) {
    return "note-" + dataset.name() + "-" + note.name();
  }

  static List<Heading> headings(Node body) {
    List<Heading> found = new ArrayList<>();
    body.accept(
        new BlockVisitor() {
          @Override
          public void visit(Heading heading) {
            found.add(heading);
          }
        });
    return found;
  }

  /**
   * One for each heading of the document, in order.
   *
   * @param translations the same page in all languages, the first language first
   */
  static List<String> of(Document document, Map<String, Document> translations) {
    Document first = translations.values().iterator().next();
    List<String> model =
        first.language().equals(document.language()) ? List.of() : of(first, translations);
    List<String> anchors = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Heading heading : headings(document.body())) {
      int i = anchors.size();
      Optional<String> own = HeadingId.of(heading);
      String anchor = own.orElseGet(() -> i < model.size() ? model.get(i) : slug(heading, i));
      anchors.add(unique(anchor, taken));
    }
    return anchors;
  }

  private static String slug(Heading heading, int index) {
    String words = PlainText.of(heading, value -> "").toLowerCase(Locale.ROOT);
    String slug = words.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "section-" + (index + 1) : slug;
  }

  private static String unique(String anchor, Set<String> taken) {
    String unique = free(anchor);
    for (int i = 2; !taken.add(unique); i++) {
      unique = free(anchor + "-" + i);
    }
    return unique;
  }

  /** Words may read like the anchor of a paragraph: {@code ## P 3}. */
  private static String free(String anchor) {
    return HeadingId.isParagraph(anchor) ? "section-" + anchor : anchor;
  }
}
