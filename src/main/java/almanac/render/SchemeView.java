package almanac.render;

import java.util.List;

/**
 * The page of a scheme by which points are given.
 *
 * @param dataset the dataset that it is; its tables only where they are its own
 * @param about whom it is for, when, by whom
 * @param total all points that can be had
 * @param weights each item's part of all points, in order
 * @param calculator computes points of what a reader enters
 * @param rules a table for each group of items
 * @param examples inputs, then points
 * @param files all to download
 */
public record SchemeView(
    DatasetView dataset,
    List<FactView> about,
    String total,
    List<Weight> weights,
    CalculatorView calculator,
    List<TableView> rules,
    List<Reading> readings,
    List<TableView> examples,
    List<Trace> traces,
    List<FileView> files) {
  public SchemeView {
    about = List.copyOf(about);
    weights = List.copyOf(weights);
    rules = List.copyOf(rules);
    readings = List.copyOf(readings);
    examples = List.copyOf(examples);
    traces = List.copyOf(traces);
    files = List.copyOf(files);
  }

  /**
   * An item's part of the bar.
   *
   * @param x where it begins, a number of percent
   * @param width how wide it is, likewise
   * @param middle where its number stands, likewise
   * @param label the number; empty where it is too narrow for one
   * @param css of the colour of its group
   * @param points with its unit
   */
  public record Weight(
      String x,
      String width,
      String middle,
      String label,
      String css,
      LinkView item,
      String points) {}

  /**
   * How something unclear was read.
   *
   * @param items that it is about; none for the whole scheme
   * @param otherwise another reading that was computed too; may be empty
   * @param changes examples with their totals, as they are and as they would be; may be empty
   */
  public record Reading(
      int number,
      List<LinkView> items,
      String unclear,
      String reading,
      String otherwise,
      String changes) {
    public Reading {
      items = List.copyOf(items);
    }
  }

  /** How an example came to its points. */
  public record Trace(String title, TableView table) {}
}
