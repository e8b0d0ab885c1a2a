package almanac.render;

import almanac.source.MachineException;
import almanac.source.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
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
    MessageDigest digest = sha256();
    for (String name : sources.names()) {
      add(digest, name);
      add(digest, sources.file(name).text());
    }
    add(digest, Program.state());
    add(digest, Runtime.version().toString());
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
