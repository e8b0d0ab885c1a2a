package almanac.author;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.Optional;

/** Sets one kind of file in order. */
interface FileFormat {
  /** The file's text in order; empty where it is to be left alone, which is reported. */
  Optional<String> of(SourceFile file, Diagnostics diagnostics);
}
