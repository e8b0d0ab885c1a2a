package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import almanac.value.Expression;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a dataset.
 *
 * @param at where it was written; of a computed cell, where its row or field was
 * @param notes names of the notes on it
 */
public record Cell(Span at, Content content, List<String> notes) {
  public Cell {
    notes = List.copyOf(notes);
  }

  /** What stands in a cell. */
  public sealed interface Content {}

  /** A published number. */
  public record Written(Measure measure) implements Content {}

  /** {@code = 5235 - 932}: not published, derived like this. */
  public record Derived(Expression expression) implements Content {}

  /** Left blank in a field with a formula, or the residual that was left out. */
  public record Computed() implements Content {}

  /** Words, a date, a key, or the items of a list, joined as written. */
  public record Words(Text text) implements Content {
    /** The items of a list, parted by semicolons, without blank ones. */
    public List<Text> items() {
      return items(text);
    }

    static List<Text> items(Text text) {
      List<Text> items = new ArrayList<>();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.value().charAt(i) == ';' || text.value().charAt(i) == '；') {
          items.add(text.part(from, i).strip());
          from = i + 1;
        }
      }
      return items.stream().filter(item -> !item.isEmpty()).toList();
    }
  }

  /** What could not be read, which has been reported. */
  public record Unreadable() implements Content {}

  /**
   * Blank (not known), {@code —} (does not apply) or {@code …} (above 0, below the smallest unit).
   */
  public record Missing(String symbol) implements Content {}
}
