package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * The page of a dataset. A section is shown when it holds something, and the section bar names
 * those that are shown.
 *
 * @param summary one sentence
 * @param meta period, scope, source, update
 * @param figures drawn with their frames
 * @param workings how the computed numbers of the tables came about
 * @param about what the numbers mean, and what they were held against
 * @param uses where the numbers are used
 * @param addresses fixed addresses, whole, for programs
 * @param citations in every format, ready to copy
 */
public record DatasetView(
    ShellView shell,
    String kicker,
    String title,
    Html summary,
    List<FactView> meta,
    List<FigureView> figures,
    List<TableView> tables,
    Optional<WorkingsView> workings,
    About about,
    List<UseView> uses,
    List<FileView> files,
    List<String> addresses,
    List<CitationView> citations) {
  public DatasetView {
    meta = List.copyOf(meta);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    uses = List.copyOf(uses);
    files = List.copyOf(files);
    addresses = List.copyOf(addresses);
    citations = List.copyOf(citations);
  }

  /** The same page, its tables left out. */
  DatasetView withoutTables() {
    return new DatasetView(
        shell,
        kicker,
        title,
        summary,
        meta,
        figures,
        List.of(),
        Optional.empty(),
        about,
        uses,
        files,
        addresses,
        citations);
  }

  /** Whether all that was checked holds; false where nothing was. */
  public boolean isChecked() {
    return !about.checks().isEmpty() && about.checks().stream().allMatch(Check::holds);
  }

  /**
   * What the numbers mean, where they come from, and what they were held against.
   *
   * @param fields every one, in the order of the data
   * @param sources documents, with links where there are such
   * @param versions of the data
   */
  public record About(
      List<FieldView> fields,
      List<Check> checks,
      List<RelationView> relations,
      List<NoteView> notes,
      List<LinkView> sources,
      List<FactView> versions,
      List<RevisionView> revisions) {
    public About {
      fields = List.copyOf(fields);
      checks = List.copyOf(checks);
      relations = List.copyOf(relations);
      notes = List.copyOf(notes);
      sources = List.copyOf(sources);
      versions = List.copyOf(versions);
      revisions = List.copyOf(revisions);
    }
  }

  /**
   * Something that was checked when the site was built.
   *
   * @param text what must hold
   * @param result such as how many rows were looked at
   * @param holds false only where a note explains it
   * @param differences the numbers that differ, each with its note
   */
  public record Check(Html text, String result, boolean holds, List<LinkView> differences) {
    public Check {
      differences = List.copyOf(differences);
    }
  }
}
