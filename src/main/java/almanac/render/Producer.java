package almanac.render;

import almanac.publish.Artifact;
import java.util.List;

/** A kind of output. */
interface Producer {
  /** All files of the kind; mistakes are reported. */
  List<Artifact> produce(Press press);
}
