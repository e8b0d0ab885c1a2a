package almanac.site;

import almanac.content.Document;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.source.Memo;
import java.util.Optional;

/**
 * What was read and bound before. A site that is read with the memory of the last time parses and
 * binds only what a change touches.
 */
public final class Memory {
  /**
   * A dataset as it was read.
   *
   * @param spoiled whether a mistake was reported in it
   */
  record Read(Optional<Dataset> dataset, boolean spoiled) {}

  final Memo<Config> config = new Memo<>();
  final Memo<Read> datasets = new Memo<>();
  final Memo<Optional<Document>> documents = new Memo<>();
  final Memo<Catalog> catalog = new Memo<>();
  final KeptPages pages;

  public Memory() {
    this(new KeptPages(true));
  }

  private Memory(KeptPages pages) {
    this.pages = pages;
  }

  /** One of a site that is read only once: what pages rest on is not looked for. */
  static Memory ofOneReading() {
    return new Memory(new KeptPages(false));
  }

  /** Forgets what the last reading did not need. */
  void sweep() {
    config.sweep();
    datasets.sweep();
    documents.sweep();
    catalog.sweep();
    pages.sweep();
  }
}
