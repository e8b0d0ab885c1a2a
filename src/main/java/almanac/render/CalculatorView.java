package almanac.render;

import java.util.List;

/**
 * A form that computes points in the page.
 *
 * @param words of the theme
 * @param formats in which its trees write numbers, as JSON
 * @param sums of the groups, where there are several
 * @param steps the table that is filled
 * @param examples each with what is entered for it, as an address has it
 */
public record CalculatorView(
    Words words,
    String formats,
    Sum total,
    List<Item> items,
    List<Sum> sums,
    TableView steps,
    List<Example> examples) {
  public CalculatorView {
    items = List.copyOf(items);
    sums = List.copyOf(sums);
    examples = List.copyOf(examples);
  }

  /**
   * An item.
   *
   * @param tree its rule, as JSON
   * @param sum its points, as JSON
   * @param reading how what is unclear in it was read; may be empty
   * @param fields that no item before has
   * @param shared fields that an item before has
   * @param all the names of both
   */
  public record Item(
      String name,
      String title,
      String most,
      String tree,
      String sum,
      Html rule,
      Html reading,
      List<Field> fields,
      List<LinkView> shared,
      String all) {
    public Item {
      fields = List.copyOf(fields);
      shared = List.copyOf(shared);
    }
  }

  /**
   * A number to be entered.
   *
   * @param id unique in the page
   * @param unit may be empty
   * @param size how many of the base unit one is
   * @param whole says that only whole numbers can be entered; may be empty
   * @param checks as JSON
   */
  public record Field(
      String id,
      String name,
      String label,
      String unit,
      String size,
      String hint,
      String whole,
      String checks) {}

  /**
   * The points of several items.
   *
   * @param sum as JSON
   */
  public record Sum(String title, String sum, String most) {}

  /** An example to be filled in. */
  public record Example(String name, String query) {}
}
