package almanac.render;

import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.data.RowContext;
import almanac.publish.Rests;
import almanac.site.BoundFigure;
import almanac.site.BoundValue;
import almanac.site.Mention;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.Proof;
import almanac.site.ProofCell;
import almanac.site.ProofValue;
import almanac.site.Prose;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a file in one language is made from. Its producer says so where it makes the file, in the
 * terms in which it makes it: sentences, figures, notes, rows, titles.
 */
final class Ground {
  private final Press press;
  private final String language;
  private final Sayings sayings;
  private final CellSet cells;
  private final CellSet order;

  private Ground(Press press, String language) {
    this.press = press;
    this.language = language;
    this.sayings = new Sayings(press, language);
    this.cells = new CellSet(press.site().catalog());
    this.order = new CellSet(press.site().catalog());
  }

  /** What a producer says; it is asked when somebody wants to know. */
  static Rests of(Press press, String language, Consumer<Ground> says) {
    Once<Ground> ground =
        new Once<>(
            () -> {
              Ground own = new Ground(press, language);
              says.accept(own);
              return own;
            });
    return new Said(ground);
  }

  /** What a producer said of a file. */
  private record Said(Once<Ground> ground) implements Rests {
    @Override
    public boolean on(Set<String> some) {
      return ground.get().cells.holdsAny(some);
    }

    @Override
    public boolean inOrderOf(Set<String> some) {
      return ground.get().order.holdsAny(some);
    }
  }

  private Ground cells(Collection<CellRef> shown) {
    cells.add(shown);
    return this;
  }

  /** Sentences whose numbers carry what is said of them. */
  private void mentions(Stream<Mention> mentions) {
    List<Mention> all = mentions.toList();
    all.stream().flatMap(m -> m.line().values().stream()).forEach(this::worked);
    all.stream().filter(m -> m.line().values().isEmpty()).forEach(m -> cells(m.cells()));
  }

  /** Sentences without what is said of their numbers: as plain text. */
  private void plain(Stream<Mention> mentions) {
    mentions
        .flatMap(mention -> mention.line().values().stream())
        .filter(value -> !value.fixed())
        .forEach(this::value);
  }

  private void value(ProofValue value) {
    List<CellRef> rests =
        press.inputs().get().below(value.cells().stream().map(ProofCell::ref).toList());
    (value.counted().isPresent() ? order : cells).add(rests);
  }

  /** A value beside which some of the numbers are written that it comes from. */
  private void worked(ProofValue value) {
    value(value);
    value
        .counted()
        .ifPresent(
            counted ->
                TermWords.listed(counted).stream()
                    .flatMap(part -> part.cells().stream())
                    .flatMap(cell -> press.site().catalog().cell(cell.id()).stream())
                    .forEach(cell -> numbers(List.of(cell))));
  }

  /** The words of an author's page, with the notes that travel with its numbers. */
  Ground words(Page page) {
    mentions(sayings.on(page, line -> true));
    Stream<Prose> traced =
        Stream.concat(Stream.of(page.body()), page.row().words().values().stream());
    traced
        .flatMap(prose -> prose.bindings().values().stream())
        .filter(BoundValue::plain)
        .flatMap(value -> value.cells().stream())
        .forEach(this::notes);
    page.body().bindings().figures().forEach(placed -> framed(placed.figure()));
    return this;
  }

  /** The words and figures of a page, drawn as a picture. */
  Ground pictured(Page page) {
    plain(sayings.on(page, line -> true));
    page.body().bindings().figures().forEach(placed -> figure(placed.figure()));
    return this;
  }

  /** The words of a page in a place where the build shows something of its own besides. */
  Ground words(Optional<Page> page) {
    page.ifPresent(this::words);
    return this;
  }

  /** The notes beside a number: their words, and what a number recomputes to. */
  Ground notes(CellRef cell) {
    if (!cell.notes().isEmpty()) {
      Set<String> names = new HashSet<>();
      cell.notes().forEach(note -> names.add(note.name()));
      mentions(sayings.notes(cell.dataset(), line -> names.contains(line.name())));
      if (cell.notes().stream().anyMatch(note -> note.kind() == Note.Kind.MISMATCH)) {
        recomputed(cell);
      }
    }
    return this;
  }

  /** The notes on a cell of a row. */
  Ground noted(RowContext row, Field field) {
    String id = press.site().catalog().id(row.dataset(), row.row(), field);
    press.site().catalog().cell(id).ifPresent(this::notes);
    return this;
  }

  /** What a published number is held against. */
  Ground recomputed(CellRef cell) {
    return cells(press.inputs().get().recomputed(cell));
  }

  /** What is not known yet of that against which a published number would be held. */
  Ground lacking(CellRef cell) {
    return cells(
        press.inputs().get().recomputed(cell).stream()
            .filter(input -> input.cell().content() instanceof Cell.Missing)
            .toList());
  }

  /** What the cells come to, whatever they are computed from. */
  Ground numbers(Collection<CellRef> shown) {
    return cells(press.inputs().get().below(shown));
  }

  /** The sentences that pages say of a dataset, as its own page quotes them. */
  Ground quoted(Dataset dataset) {
    plain(press.mentions().get().of(dataset.name(), language).stream());
    return this;
  }

  /** What the cell holds. */
  Ground shown(CellRef cell) {
    cells.add(cell);
    return this;
  }

  /** What a row's page says in Markdown of its fields. */
  Ground fields(Page page) {
    mentions(sayings.on(page, Proof.Kind.FIELD));
    return this;
  }

  /** The words of all notes of a dataset. */
  Ground noteWords(Dataset dataset) {
    mentions(sayings.notes(dataset, line -> true));
    return this;
  }

  /** A drawing, or its numbers. */
  Ground figure(BoundFigure figure) {
    cells(figure.cells());
    figure.figure().x().ifPresent(x -> column(figure.dataset(), x.value()));
    figure.figure().where().keySet().forEach(field -> column(figure.dataset(), field));
    return this;
  }

  /** A figure in its frame, with the notes on its numbers. */
  Ground framed(BoundFigure figure) {
    figure.cells().forEach(this::notes);
    return figure(figure);
  }

  /** What its author says that a figure shows, with what is said of the numbers. */
  Ground finding(BoundFigure figure) {
    mentions(sayings.findings(figure));
    return this;
  }

  /** The same as plain text. */
  Ground caption(BoundFigure figure) {
    plain(sayings.findings(figure));
    return this;
  }

  /** Every cell of a dataset. */
  Ground dataset(Dataset dataset) {
    cells.addAll(dataset);
    return this;
  }

  Ground column(Dataset dataset, String field) {
    cells.addColumn(dataset, field);
    return this;
  }

  Ground row(RowContext row) {
    cells.addRow(row);
    return this;
  }

  /** What readers call a row. */
  Ground title(RowContext row) {
    Dataset dataset = row.dataset();
    dataset
        .pages()
        .ifPresent(
            pages ->
                pages.title().values().stream()
                    .flatMap(name -> dataset.field(name.value()).stream())
                    .forEach(field -> cells.add(dataset, row.row(), field)));
    dataset.keyFields().forEach(key -> cells.add(dataset, row.row(), key));
    return this;
  }

  /** The title of a page, in the language or else in one that has it. */
  Ground title(String path) {
    press.site().pages().getOrDefault(path, java.util.Map.of()).values().stream()
        .filter(page -> page.language().equals(language) || !isTranslated(path))
        .forEach(page -> plain(sayings.on(page, Proof.Kind.TITLE)));
    if (press.site().place(path).orElse(null) instanceof Place.Of of) {
      title(of.collection().context(of.item()));
    }
    return this;
  }

  private boolean isTranslated(String path) {
    return press.site().page(path, language).isPresent();
  }

  /** The summary of a page, which a row's page may have from its row. */
  Ground summary(Page page) {
    mentions(sayings.on(page, Proof.Kind.SUMMARY));
    if (press.site().place(page.path()).orElse(null) instanceof Place.Of of) {
      Dataset dataset = of.collection().dataset();
      of.collection()
          .pages()
          .summaryField(language)
          .flatMap(dataset::field)
          .ifPresent(field -> cells.add(dataset, of.item().row(), field));
    }
    return this;
  }

  Ground gist(Page page) {
    plain(sayings.on(page, Proof.Kind.SUMMARY));
    return this;
  }

  /** The rows of a dataset stand in the order of what the field holds. */
  Ground order(Dataset dataset, String field) {
    order.addColumn(dataset, field);
    return this;
  }

  /** What cells of words hold, in all rows. */
  Ground allWords(Dataset dataset) {
    cells.addWords(dataset);
    return this;
  }
}
