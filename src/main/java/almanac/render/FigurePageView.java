package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * A page for one figure or table, to link to, to take away and to cite.
 *
 * @param kicker its number, or else what it is
 * @param title what it shows, or else its subject
 * @param figure with its table; its actions are not shown here, where all files are listed
 * @param description the chart in words, for who does not see it; empty for a table
 * @param workings how the computed numbers of its title came about
 * @param used the pages that show it, its dataset first
 * @param files to download
 * @param citations in every format; none for a site without an address
 * @param embed how other sites show it; empty for a site without an address
 * @param previous in the order of reading
 */
public record FigurePageView(
    ShellView shell,
    String kicker,
    String title,
    FigureView figure,
    String description,
    Optional<WorkingsView> workings,
    List<LinkView> used,
    List<FileView> files,
    List<CitationView> citations,
    Embed embed,
    Optional<LinkView> previous,
    Optional<LinkView> next) {
  public FigurePageView {
    used = List.copyOf(used);
    files = List.copyOf(files);
    citations = List.copyOf(citations);
  }

  /**
   * What other sites show of it.
   *
   * @param href to the page without a shell
   * @param snippet to be copied into another page; empty for a site without an address
   */
  public record Embed(String href, String snippet) {}
}
