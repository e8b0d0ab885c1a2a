package almanac.source;

import java.util.Optional;

/** The files with tables that datasets name by {@code path:}, relative to {@code data/}. */
@FunctionalInterface
public interface TableFiles {
  /** A CSV file. */
  Optional<SourceFile> text(String path);

  default Optional<Workbook> workbook(String path) {
    return Optional.empty();
  }

  /** Whether there is such a file, though it may be one that could not be read and was reported. */
  default boolean contains(String path) {
    return false;
  }

  /** Those of a site. */
  static TableFiles of(Sources sources) {
    return new TableFiles() {
      @Override
      public Optional<SourceFile> text(String path) {
        return sources.text("data/" + path);
      }

      @Override
      public Optional<Workbook> workbook(String path) {
        return sources.workbook("data/" + path);
      }

      @Override
      public boolean contains(String path) {
        return sources.contains("data/" + path);
      }
    };
  }
}
