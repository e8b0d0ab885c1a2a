package almanac.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a figure as they are taken away, in one language.
 *
 * @param title what it shows, with its number
 * @param publisher of the site; empty where it names none
 * @param about lines below the title
 * @param head the names of the columns
 * @param lines an item for each column
 * @param foot lines below the table: notes, source
 * @param address of the data that it rests on
 */
public record FigureTable(
    String title,
    String publisher,
    List<String> about,
    List<String> head,
    List<List<Item>> lines,
    List<String> foot,
    Optional<String> address) {
  public FigureTable {
    about = List.copyOf(about);
    head = List.copyOf(head);
    List<List<Item>> all = new ArrayList<>();
    lines.forEach(line -> all.add(List.copyOf(line)));
    lines = List.copyOf(all);
    foot = List.copyOf(foot);
  }

  /** RFC 4180; the table alone. */
  public String csv() {
    StringBuilder csv = new StringBuilder(Csv.head(head));
    lines.forEach(line -> csv.append(Csv.items(line)));
    return csv.toString();
  }
}
