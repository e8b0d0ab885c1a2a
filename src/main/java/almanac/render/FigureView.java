package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * A figure in its frame.
 *
 * @param id unique in the site; the frame's anchor
 * @param number such as 图1-2; may be empty
 * @param finding its title
 * @param subtitle measure, area, period and unit
 * @param wide the drawing as inline SVG, 684 wide
 * @param narrow the same at 350
 * @param table the same values, shown on demand; its own number, title and source stay empty
 * @param source may be empty
 * @param note may be empty
 * @param actions downloads and the dataset: only what exists; words that are unique on the page
 */
public record FigureView(
    Words words,
    String id,
    String number,
    Html finding,
    String subtitle,
    Html wide,
    Html narrow,
    Optional<TableView> table,
    Html source,
    Html note,
    List<LinkView> actions) {
  public FigureView {
    actions = List.copyOf(actions);
  }

  /** The same with another table of the same values. */
  FigureView with(TableView other) {
    return new FigureView(
        words,
        id,
        number,
        finding,
        subtitle,
        wide,
        narrow,
        Optional.of(other),
        source,
        note,
        actions);
  }

  /** What the figure is called where its name stands alone. */
  public String name() {
    return number.isEmpty() ? subtitle : number;
  }
}
