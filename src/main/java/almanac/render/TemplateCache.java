package almanac.render;

import almanac.source.Fingerprint;
import almanac.source.MachineException;
import almanac.source.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Classes of a site's templates, kept between runs in a folder for each state of the templates, the
 * program and the JDK.
 */
final class TemplateCache {
  private TemplateCache() {}

  /**
   * Fills the folder unless it is there.
   *
   * @param faults receives what is wrong; then there is no folder
   */
  static Path folder(TemplateSources sources, Path cache, List<TemplateFault> faults) {
    Path folder = cache.resolve(hash(sources));
    try {
      if (!Files.isDirectory(folder)) {
        fill(sources, folder, faults);
      }
    } catch (IOException e) {
      throw new MachineException("cannot write the template cache " + cache, e);
    }
    return folder;
  }

  /** Beside it first, then renamed, so that another run never meets half of it. */
  private static void fill(TemplateSources sources, Path folder, List<TemplateFault> faults)
      throws IOException {
    Path cache = Files.createDirectories(folder.getParent());
    Path staged = Files.createTempDirectory(cache, ".next-");
    try {
      faults.addAll(new TemplateCompiler(sources, staged).compile());
      if (faults.isEmpty() && !Files.isDirectory(folder)) {
        Files.move(staged, folder);
      }
    } finally {
      remove(staged);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = new ArrayList<>(all.toList());
    }
    Collections.reverse(paths);
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }

  private static String hash(TemplateSources sources) {
    List<String> parts = new ArrayList<>();
    for (String name : sources.names()) {
      parts.add(name);
      parts.add(sources.file(name).text());
    }
    parts.add(Program.state());
    parts.add(Runtime.version().toString());
    return Fingerprint.of(parts).substring(0, 32);
  }
}
