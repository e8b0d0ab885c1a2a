package almanac.author;

import almanac.publish.SourceReplacement;
import almanac.source.BinaryFile;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A file that is not in order, and how it is to be. */
final class Change {
  private final SourceFile file;
  private final BinaryFile disk;
  private final byte[] before;
  private final byte[] after;

  private Change(SourceFile file, BinaryFile disk, byte[] before, byte[] after) {
    this.file = file;
    this.disk = disk;
    this.before = before;
    this.after = after;
  }

  /** Empty where the disk holds the text already, byte for byte. */
  static Optional<Change> of(SourceFile file, BinaryFile disk, String text) {
    byte[] before = disk.bytes();
    byte[] after = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(before, after)
        ? Optional.empty()
        : Optional.of(new Change(file, disk, before, after));
  }

  String path() {
    return file.path();
  }

  void write(Path root) {
    SourceReplacement.replace(root, disk, before, after);
  }

  /** The first line that is not in order; the first of all where only bytes differ. */
  Span at() {
    String text = new String(after, StandardCharsets.UTF_8);
    int same = 0;
    while (same < Math.min(text.length(), file.text().length())
        && text.charAt(same) == file.text().charAt(same)) {
      same++;
    }
    int line = text.equals(file.text()) ? 1 : file.line(same);
    return file.span(file.lineStart(line), file.lineStart(line));
  }
}
