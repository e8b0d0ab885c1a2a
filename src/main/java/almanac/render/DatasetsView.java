package almanac.render;

import java.util.List;

/**
 * The catalogue of all datasets.
 *
 * @param body the author's words, above the list; may be empty
 * @param datasets with their period, number of rows and formats as facts
 * @param files the catalogue for programs, where there are such files
 */
public record DatasetsView(
    ShellView shell,
    String kicker,
    String title,
    Html lede,
    Html body,
    List<CardView> datasets,
    List<FileView> files) {
  public DatasetsView {
    datasets = List.copyOf(datasets);
    files = List.copyOf(files);
  }
}
