package almanac.render;

import java.util.List;

/**
 * How the computed numbers of a page, or of a table, came about.
 *
 * @param inner they stand within a section of their page
 * @param title the key of the words above them
 * @param workings at least one
 */
public record WorkingsView(Words words, boolean inner, String title, List<WorkingView> workings) {
  public WorkingsView {
    workings = List.copyOf(workings);
  }
}
