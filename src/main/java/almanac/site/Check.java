package almanac.site;

import almanac.source.Diagnostics;

/** Something that a publisher wants to know of a site, though it can be built without. */
interface Check {
  /** Reports what is found; changes nothing. */
  void run(Site site, Diagnostics diagnostics);
}
