package almanac.publish;

import almanac.source.FileStamp;
import almanac.source.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the last build of an output was made from, and how it left the folder. If neither changed, a
 * build has nothing to do. It is kept below {@code .almanac/} in the site's root; to lose it costs
 * one build.
 */
public final class LastBuild {
  private static final int LINES = 4;

  private final Output output;
  private final Path record;

  private LastBuild(Output output, Path record) {
    this.output = output;
    this.record = record;
  }

  /**
   * What is remembered of builds of a site into an output.
   *
   * @param root of the site
   */
  public static LastBuild of(Path root, Output output) {
    String name = "built-" + Fingerprint.of(List.of(output.folder().toString())).substring(0, 16);
    return new LastBuild(output, root.resolve(".almanac").resolve(name));
  }

  /**
   * What a build was.
   *
   * @param inputs the fingerprint of all that it was made from
   * @param pages of its files
   * @param files that it published, without the manifest
   */
  public record Built(String inputs, int pages, int files) {}

  /** The last build, if the output is as that left it. */
  public Optional<Built> standing() {
    try {
      List<String> lines = Files.readAllLines(record, StandardCharsets.UTF_8);
      return lines.size() == LINES && lines.get(3).equals(seal())
          ? Optional.of(
              new Built(
                  lines.get(0), Integer.parseInt(lines.get(1)), Integer.parseInt(lines.get(2))))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // there is none, or it cannot be used
    }
  }

  /** Keeps the build that was just published. */
  public void keep(Built built) {
    try {
      List<String> lines = List.of(built.inputs(), "" + built.pages(), "" + built.files(), seal());
      Files.createDirectories(record.getParent());
      Path next = Files.createTempFile(record.getParent(), ".next-", "");
      Files.write(next, lines, StandardCharsets.UTF_8);
      Files.move(next, record, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return; // a root that cannot be written to is built in full each time
    }
  }

  /** The name, size and times of everything in the folder. */
  private String seal() throws IOException {
    List<String> entries = new ArrayList<>();
    Files.walkFileTree(
        output.folder(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            entries.add(output.folder().relativize(folder) + "/");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes on) throws IOException {
            String stamp = FileStamp.of(file, LinkOption.NOFOLLOW_LINKS);
            entries.add(output.folder().relativize(file) + " " + stamp);
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(entries);
    return Fingerprint.of(entries);
  }
}
