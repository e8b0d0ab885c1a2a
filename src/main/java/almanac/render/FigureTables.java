package almanac.render;

import almanac.data.CellRef;
import almanac.data.Note;
import almanac.export.FigureTable;
import almanac.export.Item;
import almanac.site.BoundFigure;
import almanac.site.Goal;
import almanac.site.Grid;
import almanac.site.Site;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers and words of a figure to take away, in the page's language; numbers plain, in their
 * own unit, which stands beside them.
 */
final class FigureTables {
  private final Press press;
  private final Here here;
  private final Speech speech;
  private final BoundFigure figure;
  private final Grid grid;

  private FigureTables(Press press, Here here, BoundFigure figure) {
    this.press = press;
    this.here = here;
    this.speech = here.speech();
    this.figure = figure;
    this.grid = figure.grid();
  }

  static FigureTable of(Press press, Here here, BoundFigure figure) {
    return new FigureTables(press, here, figure).table();
  }

  private FigureTable table() {
    Site site = press.site();
    String number = site.numbering().of(figure.figure().id()).map(speech::number).orElse("");
    String subject = Subjects.title(speech, figure);
    String finding = Findings.of(press, speech.language(), figure).orElse(subject);
    List<String> head = head();
    List<List<Item>> lines = new ArrayList<>();
    grid.rows().forEach(row -> lines.add(line(row)));
    figure.targets().forEach(target -> lines.add(line(target, head.size())));
    return new FigureTable(
        (number + " " + finding).strip(),
        site.config().publisher().map(speech::text).orElse(""),
        List.of(Subjects.line(speech, figure)),
        head,
        lines,
        foot(),
        Citations.whole(press, here.address()));
  }

  private List<String> head() {
    Words words = speech.words();
    List<String> head =
        new ArrayList<>(List.of(grid.corner().map(speech::text).orElse(words.get("item"))));
    for (int i = 0; i < grid.columns().size(); i++) {
      head.add(speech.labels(grid.columns().get(i).labels()));
      if (!grid.isWords(i)) {
        head.add(words.get("csv.unit"));
      }
    }
    if (!figure.goals().isEmpty()) {
      Bullets.heads(speech, figure)
          .forEach(name -> head.addAll(List.of(name, words.get("csv.unit"))));
    }
    return head;
  }

  private List<Item> line(Grid.Row row) {
    List<Item> line = new ArrayList<>(List.of(new Item.Words(speech.label(row.label()))));
    for (int i = 0; i < row.cells().size(); i++) {
      Grid.Cell cell = row.cells().get(i);
      if (grid.isWords(i)) {
        line.add(words(cell));
      } else {
        add(line, cell.measure(), cell.isWords() ? words(cell) : new Item.Missing(cell.symbol()));
      }
    }
    Bullets.of(figure, row)
        .ifPresent(
            goal -> {
              add(line, Optional.of(goal.target().measure()), Item.Missing.BLANK);
              add(line, goal.way().flatMap(Goal.Way::reached), Item.Missing.BLANK);
              add(
                  line,
                  goal.way().filter(way -> !way.met()).map(Goal.Way::rest),
                  Item.Missing.BLANK);
            });
    return line;
  }

  private Item words(Grid.Cell cell) {
    return new Item.Words(
        cell.ref().map(r -> Cells.words(speech, r.dataset(), r.row(), r.field())).orElse(""));
  }

  private static void add(List<Item> line, Optional<Measure> measure, Item missing) {
    line.add(measure.map(FigureTables::number).orElse(missing));
    line.add(measure.map(FigureTables::unit).orElse(Item.Missing.BLANK));
  }

  private static Item number(Measure measure) {
    return measure.approximate()
        ? new Item.About(measure.number())
        : new Item.Amount(measure.number());
  }

  private static Item unit(Measure measure) {
    return new Item.Words(measure.unit().name());
  }

  /** The number to reach, below the first series; the other columns are blank. */
  private List<Item> line(BoundFigure.Target target, int width) {
    Measure aim = target.measure();
    List<Item> line = new ArrayList<>(List.of(new Item.Words(Targets.name(speech, target))));
    line.addAll(List.of(number(aim), unit(aim)));
    line.addAll(Collections.nCopies(width - line.size(), Item.Missing.BLANK));
    return line;
  }

  /** The notes on its numbers, each with its place; the figure's own; the source. */
  private List<String> foot() {
    Set<String> foot = new LinkedHashSet<>();
    for (Grid.Row row : grid.rows()) {
      row.cells().forEach(cell -> cell.ref().ifPresent(ref -> foot.addAll(notes(ref))));
    }
    Words words = speech.words();
    figure.figure().note().ifPresent(n -> foot.add(words.get("figure.note") + speech.text(n)));
    List<String> sources =
        figure.dataset().sources().stream().map(s -> speech.text(s.title())).toList();
    if (!sources.isEmpty()) {
      String source = String.join(words.get("semicolon"), sources);
      foot.add(words.get("figure.source") + source);
    }
    return List.copyOf(foot);
  }

  private List<String> notes(CellRef cell) {
    List<String> notes = new ArrayList<>();
    String place = Provenance.place(speech, cell) + speech.words().get("colon");
    for (Note note : cell.notes()) {
      notes.add(place + Remarks.text(press.site(), speech, cell, note));
    }
    return notes;
  }
}
