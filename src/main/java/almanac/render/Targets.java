package almanac.render;

import almanac.site.BoundFigure;
import almanac.value.Timing;

/** Names the number that a figure's is to reach. */
final class Targets {
  private Targets() {}

  /** Such as 2020年目标. */
  static String name(Speech speech, BoundFigure.Target target) {
    return target
        .period()
        .map(p -> speech.words().get("target.of", speech.numbers().period(p, Timing.DURING)))
        .orElse(speech.words().get("target"));
  }
}
