package almanac.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/**
 * The notes of a page: those beside its text and those below its tables, counted through in the
 * order in which they stand there.
 */
final class Footnotes {
  private final Map<String, Element> notes = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private Footnotes() {}

  static Footnotes of(Element main) {
    Footnotes footnotes = new Footnotes();
    for (Element note : main.select(".sidenote[id], .tnotes > li[id]")) {
      footnotes.labels.putIfAbsent(note.id(), "" + (footnotes.labels.size() + 1));
      footnotes.notes.putIfAbsent(note.id(), note);
    }
    return footnotes;
  }

  /** The mark that a link stands for; empty for a link that is none. */
  Optional<Node> mark(Element link) {
    boolean mark = link.hasClass("fnref") || link.parents().is("sup.marks");
    String id = mark ? link.attr("href").replaceFirst("^#", "") : "";
    return Optional.ofNullable(labels.get(id)).map(FootnoteReference::new);
  }

  /** All of them, without the marks that they begin with. */
  List<Node> write(Blocks blocks) {
    return notes.entrySet().stream()
        .map(note -> definition(note.getKey(), note.getValue(), blocks))
        .toList();
  }

  private Node definition(String id, Element note, Blocks blocks) {
    List<org.jsoup.nodes.Node> words = new ArrayList<>(note.childNodes());
    note.children().stream().findFirst().filter(e -> e.is("a, b")).ifPresent(words::remove);
    return Blocks.filled(new FootnoteDefinition(labels.getOrDefault(id, id)), blocks.of(words));
  }
}
