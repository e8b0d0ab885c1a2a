package almanac.render;

import almanac.markup.Markup;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.source.Packed;
import java.util.function.Supplier;

/**
 * A page as readers get it. It is drawn once, whoever asks, and kept compressed. Safe to use from
 * any thread.
 */
final class FinishedPage {
  private final Artifact page;
  private final Supplier<Packed> packed;

  private FinishedPage(Artifact page) {
    this.page = page;
    this.packed = new Once<>(() -> Packed.of(page.body().bytes()));
  }

  static FinishedPage of(Artifact page) {
    return new FinishedPage(page);
  }

  static boolean isPage(Artifact file) {
    return file.path().endsWith(".html");
  }

  /** Relative to the output folder. */
  String path() {
    return page.path();
  }

  Rests rests() {
    return page.rests();
  }

  /** The page as a file of the output. */
  Artifact artifact() {
    return new Artifact(page.path(), page.origin(), page.rests(), () -> packed.get().bytes());
  }

  /** The page read back, anew at each call: a tree is many times the size of its text. */
  Markup markup() {
    return Markup.of(packed.get().bytes());
  }
}
