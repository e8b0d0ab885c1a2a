package almanac.render;

import java.util.List;

/**
 * The page of a dataset. A section is shown when it holds something, and the section bar names
 * those that are shown.
 *
 * @param summary one sentence
 * @param meta period, scope, source, update
 * @param figures drawn with their frames
 * @param definitions fields and categories with their descriptions
 * @param related where the numbers are used
 * @param addresses fixed addresses, whole, for programs
 * @param citation ready to copy; may be empty
 */
public record DatasetView(
    ShellView shell,
    String kicker,
    String title,
    Html summary,
    List<FactView> meta,
    List<FigureView> figures,
    List<TableView> tables,
    List<FactView> definitions,
    List<Check> checks,
    List<LinkView> related,
    List<NoteView> notes,
    List<RevisionView> revisions,
    List<FileView> files,
    List<String> addresses,
    String citation) {
  public DatasetView {
    meta = List.copyOf(meta);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    definitions = List.copyOf(definitions);
    checks = List.copyOf(checks);
    related = List.copyOf(related);
    notes = List.copyOf(notes);
    revisions = List.copyOf(revisions);
    files = List.copyOf(files);
    addresses = List.copyOf(addresses);
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
        definitions,
        checks,
        related,
        notes,
        revisions,
        files,
        addresses,
        citation);
  }

  public boolean hasAbout() {
    return !(definitions.isEmpty()
        && checks.isEmpty()
        && related.isEmpty()
        && notes.isEmpty()
        && revisions.isEmpty());
  }

  /** Whether all that was checked holds; false where nothing was. */
  public boolean isChecked() {
    return !checks.isEmpty() && checks.stream().allMatch(Check::holds);
  }

  /**
   * Something that was checked when the site was built.
   *
   * @param text what must hold
   * @param result such as how many rows were looked at
   * @param holds false only where a note explains it
   */
  public record Check(Html text, String result, boolean holds) {}
}
