package almanac.render;

import java.util.List;

/**
 * What a field of a dataset is.
 *
 * @param id its anchor
 * @param name in the data
 * @param kind type, unit and time in one line
 * @param text what its numbers mean; may be empty
 * @param facts formula, source and notes: only what there is
 * @param values what its cells may hold, in their order; empty for anything
 */
public record FieldView(
    String id,
    String title,
    String name,
    String kind,
    String text,
    List<FactView> facts,
    List<Value> values) {
  private static final int FEW = 6;

  public FieldView {
    facts = List.copyOf(facts);
    values = List.copyOf(values);
  }

  /** Whether its values are better told on demand. */
  public boolean isLong() {
    return values.size() > FEW;
  }

  /**
   * A value.
   *
   * @param role such as 合计; empty for a part
   */
  public record Value(String name, String title, String role) {}
}
