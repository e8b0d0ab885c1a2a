package almanac.author;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import java.util.Optional;

/** Sets a file in order again and again until that changes nothing any more. */
record Settled(FileFormat format) implements FileFormat {
  /** More than any file is known to need. */
  private static final int ROUNDS = 4;

  @Override
  public Optional<String> of(SourceFile file, Diagnostics diagnostics) {
    Optional<String> text = format.of(file, diagnostics);
    boolean same = text.isEmpty();
    for (int round = 1; round < ROUNDS && !same && text.isPresent(); round++) {
      SourceFile set = new SourceFile(file.path(), text.get());
      Optional<String> again = format.of(set, new Diagnostics());
      same = again.equals(text);
      text = again;
    }
    if (!same) {
      diagnostics.report(Refusals.meaning(file.start()));
    }
    return same ? text : Optional.empty();
  }
}
