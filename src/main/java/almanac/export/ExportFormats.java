package almanac.export;

import java.util.List;

/** Every format that datasets are offered in. */
public final class ExportFormats {
  /** The form that a dataset's state is told by. */
  public static final ExportFormat CSV = new CsvFormat(".csv", false);

  /** In the order in which they are offered. */
  public static final List<ExportFormat> ALL =
      List.of(CSV, new CsvFormat(".excel.csv", true), new XlsxFormat(), new JsonFormat());

  private ExportFormats() {}

  /** What a file is, by what it is called behind the dataset's name. */
  public static String mediaType(String ending) {
    if (ending.equals(Bundle.ENDING)) {
      return Bundle.TYPE;
    }
    return ALL.stream()
        .filter(format -> format.ending().equals(ending))
        .map(ExportFormat::mediaType)
        .findFirst()
        .orElseThrow();
  }
}
