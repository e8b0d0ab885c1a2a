package almanac.bench;

import almanac.data.Dataset;
import almanac.data.DatasetReader;
import almanac.site.Site;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Sources;
import almanac.value.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A small site of the comparison, with bound values and charts, as each stage leaves it. */
public record Sample(Path root, Sources sources, Site site) {
  /** How many pages of an author it has. */
  public static final int PAGES = 20;

  /** Writes and reads it. */
  public static Sample make() {
    try {
      Path folder = Files.createTempDirectory("almanac-bench");
      MakeSite.main(new String[] {String.valueOf(PAGES), folder.toString(), "full"});
      Path root = folder.resolve("almanac");
      Diagnostics diagnostics = new Diagnostics();
      Sources sources = Sources.read(root, diagnostics);
      Site site = SiteReader.read(sources, diagnostics);
      if (diagnostics.hasErrors()) {
        throw new IllegalStateException(diagnostics.sorted().toString());
      }
      return new Sample(root, sources, site);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  SourceFile page() {
    return sources.text("content/zh/report/s00001.md").orElseThrow();
  }

  SourceFile data() {
    return sources.text("data/d01.yaml").orElseThrow();
  }

  Dataset dataset() {
    DatasetReader reader = new DatasetReader(Units.standard(), new Diagnostics());
    return reader.read(data(), path -> Optional.empty()).orElseThrow();
  }
}
