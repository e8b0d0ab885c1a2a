package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.ForeignKey;
import almanac.source.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns of a dataset name lines of a dataset. */
final class References {
  private References() {}

  /** Columns here, and the columns there whose content they repeat. */
  record Reference(List<String> fields, String dataset, List<String> targets) {}

  /**
   * Those that a reader of CSV can follow: each cell names one line, in a dataset at hand.
   *
   * @param others the datasets at hand
   */
  static Stream<Reference> of(Parcel parcel, Set<String> others) {
    Dataset dataset = parcel.dataset();
    return dataset.foreignKeys().stream()
        .filter(key -> !dataset.facts() && others.contains(key.dataset().value()))
        .filter(key -> key.fields().stream().noneMatch(field -> isList(dataset, field)))
        .map(References::reference);
  }

  private static boolean isList(Dataset dataset, Text field) {
    return dataset.field(field.value()).filter(f -> f.type() == Field.Type.LIST).isPresent();
  }

  private static Reference reference(ForeignKey key) {
    return new Reference(
        key.fields().stream().map(Text::value).toList(),
        key.dataset().value(),
        key.targets().stream().map(Text::value).toList());
  }
}
