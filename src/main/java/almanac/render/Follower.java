package almanac.render;

import almanac.publish.Artifact;
import java.util.List;

/** A kind of output that is made from finished pages. */
interface Follower {
  /**
   * All files of the kind.
   *
   * @param pages every page that producers made, and followers before this one, in an order of no
   *     meaning; none is drawn yet, and none may be before the bytes of a file are asked for
   */
  List<Artifact> follow(Press press, List<FinishedPage> pages);
}
