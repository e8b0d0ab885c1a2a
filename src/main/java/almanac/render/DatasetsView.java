package almanac.render;

import java.util.List;

/**
 * The catalogue of all datasets.
 *
 * @param body the author's words, above the list; may be empty
 * @param facets by which a script narrows the list
 * @param datasets all
 * @param files the catalogue for programs, where there are such files
 */
public record DatasetsView(
    ShellView shell,
    String kicker,
    String title,
    Html lede,
    Html body,
    List<CollectionView.Facet> facets,
    List<Entry> datasets,
    List<FileView> files) {
  public DatasetsView {
    facets = List.copyOf(facets);
    datasets = List.copyOf(datasets);
    files = List.copyOf(files);
  }

  /**
   * A dataset in the list.
   *
   * @param card its period, number of rows and formats as facts
   * @param values keys of the facets' values that it has
   * @param size how many rows, or facts, it has
   * @param until the last day of its last period; empty where it has no periods
   */
  public record Entry(CardView card, List<String> values, int size, String until) {
    public Entry {
      values = List.copyOf(values);
    }
  }
}
