package almanac.export;

import java.util.List;

/** Every format that datasets are offered in. */
public final class ExportFormats {
  public static final List<ExportFormat> ALL = List.of(new CsvFormat());

  private ExportFormats() {}
}
