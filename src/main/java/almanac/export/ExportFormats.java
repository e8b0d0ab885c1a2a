package almanac.export;

import java.util.List;

/** Every format that datasets are offered in. */
public final class ExportFormats {
  /** The form that a dataset's state is told by. */
  public static final ExportFormat CSV = new CsvFormat();

  /** In the order in which they are offered. */
  public static final List<ExportFormat> ALL = List.of(CSV);

  private ExportFormats() {}

  /** What a file is, by what it is called behind the dataset's name. */
  public static String mediaType(String ending) {
    return ALL.stream()
        .filter(format -> format.ending().equals(ending))
        .map(ExportFormat::mediaType)
        .findFirst()
        .orElseThrow();
  }
}
