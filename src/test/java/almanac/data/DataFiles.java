package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.value.Units;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data files of a test and what is said of them. */
final class DataFiles {
  final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, SourceFile> companions = new LinkedHashMap<>();
  private final List<Dataset> datasets = new ArrayList<>();

  static DataFiles of(String name, String yaml) {
    return new DataFiles().with(name, yaml);
  }

  static String example(String name) {
    try (InputStream in = DataFiles.class.getResourceAsStream(name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataFiles with(String name, String yaml) {
    SourceFile file = new SourceFile("data/" + name + ".yaml", yaml);
    new DatasetReader(Units.standard(), diagnostics)
        .read(file, path -> Optional.ofNullable(companions.get(path)))
        .ifPresent(datasets::add);
    return this;
  }

  DataFiles companion(String path, String text) {
    companions.put(path, new SourceFile("data/" + path, text));
    return this;
  }

  Dataset dataset() {
    return datasets.get(datasets.size() - 1);
  }

  Catalog catalog() {
    return Catalog.of(datasets, Units.standard(), diagnostics);
  }

  /** {@code line:column code: message | help}. */
  List<String> said() {
    return diagnostics.sorted().stream().map(DataFiles::said).toList();
  }

  List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private static String said(Diagnostic d) {
    return d.at().line()
        + ":"
        + d.at().column()
        + " "
        + d.code()
        + ": "
        + d.message()
        + (d.help().isEmpty() ? "" : " | " + d.help());
  }
}
