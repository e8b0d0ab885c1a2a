package almanac.site;

import almanac.source.Diagnostics;
import java.util.List;

/** Every check that a build leaves out. */
public final class Checks {
  static final List<Check> ALL =
      List.of(
          new UnboundDigitsCheck(),
          new MissingPageCheck(),
          new MissingTextCheck(),
          new TranslatedNumbersCheck(),
          new AlternativeTextCheck(),
          new FindingCheck(),
          new UnusedDatasetCheck(),
          new UnusedFigureCheck());

  private Checks() {}

  /** Runs them all; what they find is reported. */
  public static void run(Site site, Diagnostics diagnostics) {
    ALL.parallelStream().forEach(check -> check.run(site, diagnostics));
  }
}
