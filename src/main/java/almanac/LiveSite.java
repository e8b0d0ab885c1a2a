package almanac;

import almanac.render.Press;
import almanac.render.Presses;
import almanac.site.Site;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.nio.file.Path;

/** A site in memory, built again each time its files may have changed; nothing is published. */
public final class LiveSite {
  private final Path root;

  /**
   * @param root the folder that holds content, data and templates
   */
  public LiveSite(Path root) {
    this.root = root;
  }

  /**
   * The site as its files are now; an author's mistakes are in the preview.
   *
   * @throws almanac.source.MachineException if the machine does not let us read a file
   */
  public synchronized Preview build() {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = Sources.read(root, diagnostics);
    Site site = SiteReader.read(sources, diagnostics);
    Path cache = root.resolve(".almanac").resolve("templates");
    Press press = Presses.of(site, sources, cache, diagnostics).withPlaces();
    return Preview.of(press, press.print(), diagnostics);
  }
}
