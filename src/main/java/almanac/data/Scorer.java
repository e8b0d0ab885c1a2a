package almanac.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores all of a group at once, as places need it, in exact fractions.
 *
 * <p>The rules are few enough to be executed by any program that reads {@code
 * data/<name>.scoring.json}; the manual says what each of them does.
 */
public final class Scorer {
  private Scorer() {}

  /** A score for each member, in the order of the group. */
  public static List<Score> score(Scoring scheme, List<Entrant> group) {
    List<List<Score.OfItem>> columns =
        scheme.items().stream()
            .map(item -> new ItemScorer(item, scheme.ties(), group).score())
            .toList();
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      int member = i;
      scores.add(new Score(group.get(i), group, columns.stream().map(c -> c.get(member)).toList()));
    }
    return scores;
  }
}
