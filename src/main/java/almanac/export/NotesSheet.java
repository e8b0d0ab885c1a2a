package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Revision;
import almanac.export.Style.Face;
import almanac.source.Text;
import almanac.value.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of a dataset's workbook that explains: notes, corrections, definitions. */
final class NotesSheet {
  private static final int NAME = 24;
  private static final int SHORT = 16;
  private static final int LONG = 50;
  private static final int SECTION = 24;

  private final Dataset dataset;
  private final Colophon colophon;
  private final Sheet sheet;

  private NotesSheet(Extract extract, Sheet sheet) {
    this.dataset = extract.dataset();
    this.colophon = extract.colophon();
    this.sheet = sheet;
  }

  static void into(Sheet sheet, Extract extract) throws IOException {
    List<Integer> widths = new ArrayList<>(List.of(NAME, SHORT, SHORT, SHORT));
    extract.colophon().languages().forEach(language -> widths.add(LONG));
    widths.add(LONG);
    sheet.begin(new Sheet.Frame(widths, 0, 0));
    NotesSheet notes = new NotesSheet(extract, sheet);
    notes.notes();
    notes.revisions();
    notes.fields();
  }

  private void notes() throws IOException {
    head("dataset.notes", List.of("notes.name", "notes.kind", "notes.printed", ""), "notes.cells");
    if (colophon.remarks().isEmpty()) {
      row(List.of(words("file.none")));
    }
    for (Remark remark : colophon.remarks()) {
      String printed = remark.note().printed().map(Text::value).orElse("");
      List<String> cells =
          new ArrayList<>(List.of(remark.note().name(), remark.kind(), printed, ""));
      cells.addAll(each(remark.texts()));
      cells.add(String.join("; ", remark.cells()));
      row(cells);
    }
    sheet.row(List.of());
  }

  private void revisions() throws IOException {
    if (dataset.revisions().isEmpty()) {
      return;
    }
    head(
        "dataset.revisions",
        List.of("notes.cells", "revisions.was", "revisions.now", "revisions.on"),
        "revisions.edition");
    for (Revision revision : dataset.revisions()) {
      List<String> cells = new ArrayList<>();
      cells.add(dataset.name() + "." + revision.cell());
      cells.add(revision.was().value());
      cells.add(revision.now().value());
      cells.add(revision.on().map(Text::value).orElse(""));
      cells.addAll(each(revision.why()));
      cells.add(revision.edition().map(Text::value).orElse(""));
      row(cells);
    }
    sheet.row(List.of());
  }

  private void fields() throws IOException {
    head(
        "dataset.definitions",
        List.of("fields.name", "csv.unit", "fields.timing", "fields.type"),
        "fields.formula");
    for (Field field : dataset.fields()) {
      List<String> cells = new ArrayList<>();
      cells.add(field.name());
      cells.add(field.unit().equals(Unit.NUMBER) ? "" : field.unit().name());
      cells.add(field.timing().map(NotesSheet::lower).orElse(""));
      cells.add(lower(field.type()));
      for (String language : colophon.languages()) {
        cells.add(description(field, language));
      }
      cells.add(field.formula().map(formula -> formula.text().value()).orElse(""));
      row(cells);
    }
  }

  private String description(Field field, String language) {
    return Stream.of(Optional.of(field.title()), field.description(), field.source())
        .flatMap(Optional::stream)
        .map(text -> text.in(language).value())
        .collect(Collectors.joining("\n"));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A section, then the heads of its columns: some, one for each language, and a last one. */
  private void head(String section, List<String> first, String last) throws IOException {
    sheet.row(SECTION, List.of(Spot.text(Face.SECTION, words(section))));
    List<String> heads = new ArrayList<>();
    first.forEach(key -> heads.add(key.isEmpty() ? "" : words(key)));
    colophon
        .languages()
        .forEach(language -> heads.add(colophon.wording().word(language, "notes.text")));
    heads.add(words(last));
    sheet.row(heads.stream().map(head -> Spot.text(Face.HEAD, head)).toList());
  }

  private void row(List<String> cells) throws IOException {
    sheet.row(cells.stream().map(text -> Spot.text(Face.PROSE, text)).toList());
  }

  /** In all languages side by side. */
  private String words(String key) {
    return colophon.languages().stream()
        .map(language -> colophon.wording().word(language, key))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private List<String> each(Optional<Localized> text) {
    return each(text.map(colophon::texts).orElse(Map.of()));
  }

  private List<String> each(Map<String, String> texts) {
    return colophon.languages().stream().map(l -> texts.getOrDefault(l, "")).toList();
  }
}
