package almanac.data;

import almanac.source.Text;
import java.util.List;

/**
 * Fields whose cells name a row of another dataset.
 *
 * @param fields here, at least one
 * @param dataset the other dataset's name
 * @param targets the fields there, in the same order
 */
public record ForeignKey(List<Text> fields, Text dataset, List<Text> targets) {
  public ForeignKey {
    fields = List.copyOf(fields);
    targets = List.copyOf(targets);
  }
}
