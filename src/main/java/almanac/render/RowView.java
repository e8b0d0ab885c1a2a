package almanac.render;

import java.util.List;

/**
 * The page of a row of a collection: what {@code page/row.jte} gets.
 *
 * @param page its shell, title, words and neighbours
 * @param marks of notes on the whole row, and on its title
 * @param facts what the row's fields hold, in their order, blank ones left out
 * @param sidenotes of numbers in the facts
 * @param notes on them, lettered
 * @param related what is linked to the row, in groups
 * @param source of the dataset; may be empty
 * @param data to the row in the table of its dataset
 */
public record RowView(
    PageView page,
    List<TableView.Mark> marks,
    List<Fact> facts,
    Html sidenotes,
    List<TableView.Note> notes,
    List<Group> related,
    Html source,
    LinkView data) {
  public RowView {
    marks = List.copyOf(marks);
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    related = List.copyOf(related);
  }

  /** A field's title and what it holds. */
  public record Fact(String term, Html text, List<TableView.Mark> marks) {
    public Fact {
      marks = List.copyOf(marks);
    }
  }

  /** Links of one kind. */
  public record Group(String title, List<LinkView> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
