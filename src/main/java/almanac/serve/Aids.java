package almanac.serve;

import java.util.List;
import java.util.Optional;

/** All that the preview has beside the site. */
final class Aids {
  static final List<Aid> ALL =
      List.of(
          new ShippedFile("almanac.js"),
          new ShippedFile("almanac.css"),
          new ShippedFile("proof.js"),
          new ShippedFile("proof.css"),
          new Values(),
          new Events());

  /** What the address of each starts with, from the root. */
  static final String FOLDER = "-/";

  private Aids() {}

  /** The one that answers for a path from the root of the site. */
  static Optional<Aid> at(String path) {
    return ALL.stream().filter(aid -> isAt(aid, path)).findFirst();
  }

  private static boolean isAt(Aid aid, String path) {
    String own = FOLDER + aid.path();
    return own.endsWith("/") ? path.startsWith(own) : path.equals(own);
  }
}
