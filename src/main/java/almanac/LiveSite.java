package almanac;

import almanac.publish.Addresses;
import almanac.publish.Artifact;
import almanac.render.Press;
import almanac.render.Presses;
import almanac.render.Stock;
import almanac.site.Memory;
import almanac.site.Site;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A site in memory, built again each time its files may have changed; nothing is published. */
public final class LiveSite {
  private final Path root;
  private final Memory memory = new Memory();
  private final Stock stock;
  private Optional<Sources> before = Optional.empty();

  /**
   * @param root the folder that holds content, data and templates
   */
  public LiveSite(Path root) {
    this.root = root;
    this.stock = Stock.of(root);
  }

  /**
   * The site as its files are now; an author's mistakes are in the preview.
   *
   * @throws almanac.source.MachineException if the machine does not let us read a file
   */
  public synchronized Preview build() {
    return Workers.run(this::built);
  }

  private Preview built() {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = read(diagnostics);
    Site site = SiteReader.read(sources, memory, diagnostics);
    Press press = Presses.of(site, sources, stock, diagnostics).withPlaces();
    List<Artifact> artifacts = press.files();
    Addresses.check(artifacts, diagnostics);
    return Preview.of(press, artifacts, diagnostics);
  }

  private Sources read(Diagnostics diagnostics) {
    Sources now =
        before.isPresent()
            ? before.get().again(root, diagnostics)
            : Sources.read(root, diagnostics);
    before = Optional.of(now);
    return now;
  }
}
