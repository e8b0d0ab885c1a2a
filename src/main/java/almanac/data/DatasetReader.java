package almanac.data;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.value.Units;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code data/<name>.yaml}. */
@SuppressWarnings("DoNotCallSuggester")
public record DatasetReader(Units units, Diagnostics diagnostics) {
  /**
   * Empty where nothing of it can be used; mistakes have been reported.
   *
   * @param companion finds the file of a {@code path:}, relative to {@code data/}
   */
  public Optional<Dataset> read(SourceFile yaml, Function<String, Optional<SourceFile>> companion) {
    throw new UnsupportedOperationException();
  }
}
