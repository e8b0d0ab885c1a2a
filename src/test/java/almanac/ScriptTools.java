package almanac;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The TypeScript compiler and JSHint, out of their jars. The Node that runs them is the one that
 * comes with the browser's driver, so that a JDK is all that a machine needs.
 */
final class ScriptTools {
  private static final String JARS = "/META-INF/resources/webjars/";

  private static final String LINT =
      """
      const { readFileSync } = require('fs')
      const { JSHINT } = require(process.argv[1])
      const config = JSON.parse(readFileSync(process.argv[2], 'utf8'))
      for (const file of process.argv.slice(3)) {
        JSHINT(readFileSync(file, 'utf8'), config)
        for (const found of JSHINT.errors)
          console.log(`${file}(${found.line},${found.character}): ${found.code} ${found.reason}`)
      }
      """;

  private final Path folder;

  private ScriptTools(Path folder) {
    this.folder = folder;
  }

  /** Lays the tools out in an empty folder. */
  static ScriptTools in(Path folder) throws IOException {
    unpack("typescript", "lib/(_?tsc\\.js|lib\\..*\\.d\\.ts)", folder);
    unpack("jshint", "dist/jshint\\.js", folder);
    return new ScriptTools(folder);
  }

  private static void unpack(String library, String files, Path folder) throws IOException {
    URL here = Objects.requireNonNull(ScriptTools.class.getResource(JARS + library));
    URI jar = URI.create(((JarURLConnection) here.openConnection()).getJarFileURL().toString());
    try (FileSystem system = FileSystems.newFileSystem(Path.of(jar));
        Stream<Path> all = Files.walk(system.getPath(JARS, library))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.toString().matches(".*/" + files)) {
          Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        }
      }
    }
  }

  /** What the compiler says of the files that a configuration names. */
  List<String> types(Path config) {
    return node(folder.resolve("tsc.js"), "--project", config, "--pretty", "false");
  }

  /** What the linter says. */
  List<String> lint(Path config, List<Path> files) {
    List<Object> arguments = new ArrayList<>(List.of("-e", LINT, "--"));
    arguments.addAll(List.of(folder.resolve("jshint.js"), config));
    arguments.addAll(files);
    return node(arguments.toArray());
  }

  private static List<String> node(Object... arguments) {
    Driver driver = Driver.ensureDriverInstalled(Map.of(), false);
    List<String> command = new ArrayList<>();
    command.add(driver.createProcessBuilder().command().get(0));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(said, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
