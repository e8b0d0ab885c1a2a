package almanac.publish;

import almanac.source.Diagnostics;
import java.util.List;

/** Writes a site to its output as one step: a reader meets the site before or the next one. */
public final class Publisher {
  private Publisher() {}

  /** Finishes or undoes what a killed command left beside the output; writes nothing otherwise. */
  public static void recover(Output output) {}

  /** Publishes the site; nothing is written while the diagnostics have errors. */
  public static Publication publish(
      Output output, List<Artifact> artifacts, Diagnostics diagnostics) {
    return Publication.NONE;
  }
}
