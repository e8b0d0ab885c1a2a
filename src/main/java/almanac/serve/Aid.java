package almanac.serve;

import java.io.IOException;

/** Something that the preview has beside the site, below {@code /-/}. */
interface Aid {
  /** Below {@code /-/}; one that ends in a slash answers for all that is below it. */
  String path();

  /** Whether it is a script that every page runs. */
  default boolean isScript() {
    return false;
  }

  /**
   * Answers, by {@link Request#send} or piece by piece.
   *
   * @throws IOException if nobody listens any more
   */
  void answer(Request request) throws IOException;
}
