package almanac.serve;

import almanac.source.Diagnostic;
import java.util.List;

/** Who serves, and is told what becomes of it; called from any thread, one call at a time. */
public interface Listener {
  /** How much a mistake weighs for this one. */
  Diagnostic weighed(Diagnostic found);

  /** What is wrong with the site now, each time that this may have changed. */
  void found(List<Diagnostic> found);

  /**
   * No build came out, or no page.
   *
   * @return what is to be said of it: one line, in lower case
   */
  String failed(Throwable reason);
}
