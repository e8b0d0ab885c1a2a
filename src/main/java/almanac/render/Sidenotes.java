package almanac.render;

import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Note;
import almanac.site.BoundDataset;
import almanac.site.BoundValue;
import almanac.site.Page;
import almanac.site.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The notes of one page, each once, numbered as they are first pointed to. */
final class Sidenotes {
  private final Here here;
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Html> texts = new LinkedHashMap<>();
  private final List<String> waiting = new ArrayList<>();
  private final Optional<Workings> workings;

  /** Of words that stand alone, below which nothing tells how their numbers came about. */
  Sidenotes(Here here, Node body) {
    this(here, body, Optional.empty());
  }

  private Sidenotes(Here here, Node body, Optional<Workings> workings) {
    this.here = here;
    this.workings = workings;
    body.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              definitions.putIfAbsent(definition.getLabel(), definition);
            }
            if (!(block instanceof TableBlock)) {
              visitChildren(block);
            }
          }

          @Override
          public void visit(Paragraph paragraph) {
            // holds no definition, and most of the tree
          }
        });
  }

  /** Of a page, which tells at its foot how its numbers came about. */
  static Sidenotes of(Here here, Page page) {
    List<String> homes = new ArrayList<>();
    here.site()
        .place(page.path())
        .ifPresent(place -> homes.add(place.collection().dataset().name()));
    page.document().frontMatter().data().forEach(name -> homes.add(name.value()));
    return new Sidenotes(here, page.body().node(), Optional.of(new Workings(here, homes)));
  }

  /** To where the page tells how the number came about; empty where it tells nothing of it. */
  Optional<String> working(BoundValue value) {
    return workings.flatMap(w -> w.anchor(value)).map(id -> "#" + id);
  }

  /** How the numbers that were shown so far came about. */
  List<WorkingView> workings() {
    return workings.map(Workings::views).orElse(List.of());
  }

  /** The reference to a footnote: its number, linked. */
  String reference(String label) {
    return definitions.containsKey(label) ? mark("fn-" + label, "fnref") : "";
  }

  /** The marks of the notes that travel with a number. */
  String marks(CellRef cell) {
    StringBuilder marks = new StringBuilder();
    for (Note note : cell.notes()) {
      String id = "dn-" + cell.dataset().name() + "-" + note.name();
      texts.putIfAbsent(id, text(here, cell, note));
      marks.append(mark(id, "fnref mark"));
    }
    here.site()
        .catalog()
        .revision(cell.id())
        .ifPresent(
            revision -> {
              String id = "rev-" + Provenance.anchor(cell.row()) + "-" + cell.field().name();
              texts.putIfAbsent(id, Html.of(RevisionViews.sentence(here, cell, revision)));
              marks.append(mark(id, "fnref mark"));
            });
    return marks.toString();
  }

  private String mark(String id, String css) {
    if (!numbers.containsKey(id)) {
      numbers.put(id, numbers.size() + 1);
      waiting.add(id);
    }
    int number = numbers.get(id);
    String name = here.speech().words().get("note.number", number);
    return "<a class=\""
        + css
        + "\" href=\"#"
        + id
        + "\" aria-label=\""
        + Html.of(name)
        + "\">"
        + number
        + "</a>";
  }

  /** The notes first pointed to since the last call, ready to stand behind their block. */
  String drain(Function<Node, Html> draw) {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < waiting.size(); i++) {
      String id = waiting.get(i);
      Html text =
          texts.containsKey(id) ? texts.get(id) : draw.apply(definitions.get(id.substring(3)));
      notes
          .append("<div class=\"sidenote\" role=\"note\" id=\"")
          .append(id)
          .append("\"><b>")
          .append(numbers.get(id))
          .append("</b>")
          .append(text.text())
          .append("</div>\n");
    }
    waiting.clear();
    return notes.toString();
  }

  /** What a note says beside a number: what recomputes, then the author's words. */
  static Html text(Here here, CellRef cell, Note note) {
    BoundDataset bound = here.site().dataset(cell.dataset());
    String finding =
        bound.recomputations().stream()
            .filter(c -> c.cell().equals(cell.id()) && c.result() == Checked.Result.EXPLAINED)
            .findFirst()
            .map(c -> here.speech().words().get("note.mismatch", c.published(), c.recomputed()))
            .orElse("");
    String printed =
        note.printed().map(p -> here.speech().words().get("note.misprint", p.value())).orElse("");
    Prose words = bound.words(note, here.language());
    return new Html(
        Html.of(finding).text() + Html.of(printed).text() + Inlines.of(here, words).text());
  }
}
