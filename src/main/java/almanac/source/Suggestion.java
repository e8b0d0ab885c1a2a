package almanac.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class Suggestion {
  private static final int DOZEN = 12;

  private Suggestion() {}

  /** {@code did you mean "x"?}, or an empty text where no name is near. */
  public static String didYouMean(String written, Collection<String> names) {
    return nearest(written, names).map(name -> "did you mean \"" + name + "\"?").orElse("");
  }

  /** The nearest name, or else the first dozen of them all; an empty text where there are none. */
  public static String among(String written, Collection<String> names) {
    String near = didYouMean(written, names);
    if (!near.isEmpty() || names.isEmpty()) {
      return near;
    }
    if (names.size() == 1) {
      return "there is only \"" + names.iterator().next() + "\"";
    }
    String first = String.join(", ", names.stream().limit(DOZEN).toList());
    return "there are " + first + (names.size() > DOZEN ? " …" : "");
  }

  /**
   * The nearest name within a third of the written one's length, at least one edit; ties go to the
   * first in order.
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    int limit = Math.max(1, written.length() / 3);
    return names.stream()
        .filter(name -> distance(written, name) <= limit)
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(name -> name));
  }

  /** Edits between two names, a swap of neighbours counting one (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(a, b, d, new int[] {i, j});
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int[] at) {
    int i = at[0];
    int j = at[1];
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
