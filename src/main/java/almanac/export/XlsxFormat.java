package almanac.export;

import almanac.export.CoverSheet.Content;
import almanac.export.Workbook.Leaf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A workbook: a cover, the table, the notes. A table of more lines than a sheet holds goes on on
 * the next.
 */
final class XlsxFormat implements ExportFormat {
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What a sheet holds (“Excel specifications and limits”). */
  private static final int ROWS = 1_048_576;

  private final int most;

  XlsxFormat() {
    this(ROWS);
  }

  /**
   * One of smaller sheets.
   *
   * @param most the most rows of a sheet
   */
  XlsxFormat(int most) {
    this.most = most;
  }

  @Override
  public String ending() {
    return ".xlsx";
  }

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public void write(Extract extract, OutputStream out) throws IOException {
    Survey survey = extract.survey();
    Colophon colophon = extract.colophon();
    int lines = most - TableSheet.head(colophon);
    int tables = Math.max(1, (survey.lines() + lines - 1) / lines);
    List<Leaf> leaves = new ArrayList<>();
    List<Content> contents = new ArrayList<>();
    String cover = name(colophon, "file.cover", 1);
    leaves.add(new Leaf(cover, 0, sheet -> CoverSheet.into(sheet, extract, survey, contents)));
    TableSheet table = new TableSheet(extract, survey);
    Iterator<List<Item>> all = extract.lines().iterator();
    for (int i = 1; i <= tables; i++) {
      Leaf leaf =
          new Leaf(
              name(colophon, "file.table", i),
              TableSheet.head(colophon),
              sheet -> table.into(sheet, all, lines));
      leaves.add(leaf);
      contents.add(content(colophon, leaf, "file.table.holds"));
    }
    Leaf notes =
        new Leaf(name(colophon, "file.notes", 1), 0, sheet -> NotesSheet.into(sheet, extract));
    leaves.add(notes);
    contents.add(content(colophon, notes, "file.notes.holds"));
    Workbook.write(origin(extract), leaves, out);
  }

  private static Content content(Colophon colophon, Leaf leaf, String key) {
    return new Content(
        leaf.name(), leaf.address(), colophon.each(l -> colophon.wording().word(l, key)));
  }

  /** In all languages side by side; at most 31 characters are allowed. */
  static String name(Colophon colophon, String key, int number) {
    String name =
        colophon.languages().stream()
            .map(language -> colophon.wording().word(language, key))
            .distinct()
            .collect(Collectors.joining(" "));
    String shown = name.length() > 26 ? name.substring(0, 26).strip() : name;
    return number == 1 ? shown : shown + " " + number;
  }

  private static Workbook.Origin origin(Extract extract) {
    String language = extract.colophon().languages().get(0);
    return new Workbook.Origin(
        extract.dataset().title().in(language).value(),
        extract.colophon().publisher().map(p -> p.in(language).value()).orElse(""),
        extract.dataset().description().map(d -> d.in(language).value()).orElse(""));
  }
}
