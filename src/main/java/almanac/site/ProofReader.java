package almanac.site;

import almanac.content.Alert;
import almanac.content.FigureParagraph;
import almanac.content.Placement;
import almanac.content.Places;
import almanac.content.Tree;
import almanac.site.Proof.Kind;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the sentences of a page as its readers do, and looks up every number in them. */
public final class ProofReader {
  private final Page page;
  private final SourceFile file;
  private final Wording wording;
  private final ProofValues values;
  private final List<Proof.Line> lines = new ArrayList<>();
  private String section = "";

  private ProofReader(Site site, Page page, Wording wording) {
    this.page = page;
    this.file = page.document().file();
    this.wording = wording;
    this.values = new ProofValues(site, page);
  }

  /** Front matter first, then the body as it was written. */
  public static Proof read(Site site, Page page, Wording wording) {
    ProofReader reader = new ProofReader(site, page, wording);
    reader.front();
    reader.blocks(page.body().node(), new Place(Kind.PARAGRAPH, "", ""));
    return new Proof(page, reader.lines);
  }

  /** What a paragraph is where it stands. */
  private record Place(Kind kind, String name, String anchor) {
    Place at(String own) {
      return new Place(kind, name, own);
    }
  }

  private void front() {
    Front front = page.front();
    Span at = page.document().frontMatter().at();
    YamlNode kicker = page.document().frontMatter().options().get("kicker");
    plain(Kind.KICKER, front.kicker(), kicker == null ? at : kicker.at());
    line(Kind.TITLE, page.title());
    page.summary().ifPresent(summary -> line(Kind.SUMMARY, summary));
    front.keys().forEach(this::key);
    front.actions().forEach(action -> item(Kind.ACTION, action));
    front.cards().forEach(card -> item(Kind.CARD, card));
    for (Front.Role role : front.roles()) {
      plain(Kind.ROLE, role.title(), at);
      role.links().forEach(link -> item(Kind.ROLE, link));
    }
    page.row().words().forEach((field, words) -> line(new Place(Kind.FIELD, field, ""), words));
  }

  private void plain(Kind kind, String words, Span at) {
    if (!words.isEmpty()) {
      lines.add(new Proof.Line(kind, "", at, "", words, List.of()));
    }
  }

  private void item(Kind kind, Front.Item item) {
    line(kind, item.title());
    item.text().ifPresent(text -> line(kind, text));
  }

  private void line(Kind kind, Prose prose) {
    line(new Place(kind, "", ""), prose);
  }

  private void line(Place place, Prose prose) {
    sentences(place, words(prose).addChildren(prose.node()));
  }

  private ShownWords words(Prose prose) {
    return new ShownWords(prose.file(), prose.bindings(), wording);
  }

  /** A label, the number and its change in one line. */
  private void key(Front.Key key) {
    Span at = key.value().source().span();
    ShownWords words = words(key.label());
    words.addChildren(key.label().node()).add(" ", at, Optional.empty());
    words.add(wording.keyFigure(key.value()), at, Optional.of(key.value()));
    key.change().ifPresent(c -> words.add(" ", at, Optional.empty()));
    key.change().ifPresent(c -> words.add(wording.change(c), at, Optional.of(c)));
    words.add(key.basis().isEmpty() ? "" : " " + key.basis(), at, Optional.empty());
    lines.add(line(new Place(Kind.KEY_FIGURE, "", ""), words.text(), at, words.stretches()));
  }

  private void blocks(Node parent, Place place) {
    Tree.children(parent).forEach(block -> block(block, place));
  }

  private void block(Node block, Place place) {
    if (block instanceof Heading) {
      section = anchor(block);
      inlines(block, new Place(Kind.HEADING, "", section));
    } else if (block instanceof Paragraph) {
      inlines(block, place.at(anchor(block)));
    } else if (block instanceof TableBlock) {
      Tree.all(block, TableRow.class).forEach(this::row);
    } else if (block instanceof FigureParagraph figures) {
      figures.placements().forEach(this::finding);
    } else {
      blocks(block, inside(block, place));
    }
  }

  private String anchor(Node block) {
    return page.body().bindings().anchor(block).orElse(section);
  }

  private static Place inside(Node block, Place place) {
    if (block instanceof FootnoteDefinition note) {
      return new Place(Kind.FOOTNOTE, note.getLabel(), "");
    } else if (block instanceof ListItem) {
      return place.kind() == Kind.FOOTNOTE ? place : new Place(Kind.ITEM, "", "");
    } else if (block instanceof Alert) {
      return new Place(Kind.CALLOUT, "", "");
    }
    return block instanceof BlockQuote ? new Place(Kind.QUOTE, "", "") : place;
  }

  private void inlines(Node block, Place place) {
    sentences(place, words(page.body()).addChildren(block));
    Tree.all(block, Image.class).forEach(image -> image(image, place));
  }

  private void image(Image image, Place place) {
    sentences(new Place(Kind.IMAGE, "", place.anchor()), words(page.body()).addChildren(image));
  }

  private void finding(Placement placement) {
    String figure = placement.target().name();
    Place place = new Place(Kind.FINDING, figure, Anchors.ofFigure(figure));
    sentences(place, words(page.body()).addChildren(placement));
  }

  private void row(TableRow row) {
    ShownWords words = words(page.body());
    for (TableCell cell : Tree.all(row, TableCell.class)) {
      if (cell.getPrevious() != null) {
        words.add(" | ", Places.of(file, cell), Optional.empty());
      }
      words.addChildren(cell);
    }
    if (!words.text().replace("|", "").isBlank()) {
      Span at = Places.of(file, row);
      lines.add(
          line(new Place(Kind.ROW, "", section), words.text().strip(), at, words.stretches()));
    }
  }

  private void sentences(Place place, ShownWords words) {
    int from = 0;
    for (int end : Sentences.ends(words)) {
      int start = from;
      List<ShownWords.Stretch> inside =
          words.stretches().stream().filter(s -> s.to() > start && s.from() < end).toList();
      String text = words.text().substring(start, end).strip();
      if (!text.isEmpty()) {
        lines.add(line(place, text, inside.get(0).at(), inside));
      }
      from = end;
    }
  }

  private Proof.Line line(Place place, String text, Span at, List<ShownWords.Stretch> stretches) {
    List<ProofValue> shown =
        stretches.stream()
            .flatMap(s -> s.value().map(v -> values.of(v, s.words())).stream())
            .toList();
    return new Proof.Line(place.kind(), place.name(), at, place.anchor(), text, shown);
  }
}
