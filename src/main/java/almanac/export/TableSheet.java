package almanac.export;

import almanac.export.Style.Face;
import almanac.export.TableColumns.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of an extract on a sheet: above them a head line of titles for each language, the
 * units, and the names as in all other formats.
 */
final class TableSheet {
  /** What a sheet holds (“Excel specifications and limits”). */
  static final int COLUMNS = 16_384;

  private static final int TITLE = 18;
  private static final int WIDE = 44;

  private final Extract extract;
  private final Survey survey;
  private final List<Shown> columns;

  /** The place of each column's status among the extract's columns. */
  private final Map<Integer, Integer> status = new HashMap<>();

  TableSheet(Extract extract, Survey survey) {
    this.extract = extract;
    this.survey = survey;
    this.columns = TableColumns.of(extract).stream().limit(COLUMNS).toList();
    List<String> names = extract.columns().stream().map(Column::name).toList();
    for (int i = 0; i < names.size(); i++) {
      status.put(i, names.indexOf(names.get(i) + ".status"));
    }
  }

  /** How many lines stand above the numbers. */
  static int head(Colophon colophon) {
    return colophon.languages().size() + 2;
  }

  /** Writes as many lines as there are, and fit. */
  void into(Sheet sheet, Iterator<List<Item>> lines, int most) throws IOException {
    Colophon colophon = extract.colophon();
    List<Integer> widths = columns.stream().map(this::width).toList();
    sheet.begin(new Sheet.Frame(widths, head(colophon), TableColumns.fixed(extract, columns)));
    for (String language : colophon.languages()) {
      sheet.row(columns.stream().map(shown -> title(shown, language)).toList());
    }
    sheet.row(columns.stream().map(TableSheet::unit).toList());
    sheet.row(columns.stream().map(TableSheet::name).toList());
    sheet.filter(columns.size());
    for (int i = 0; i < most && lines.hasNext(); i++) {
      sheet.row(line(lines.next()));
    }
  }

  /** As wide as its cells and its name; a title may take several lines. */
  private int width(Shown shown) {
    int cells = survey.columns().get(shown.index()).width();
    int marks = shown.isNumeric() ? cells / 3 : 0; // between thousands
    int widest = shown.language().isPresent() ? labels(shown) : cells + marks;
    int title = 0;
    for (String language : extract.colophon().languages()) {
      int columns = Survey.width(TableColumns.title(extract, shown, language));
      title = Math.max(title, Math.min(TITLE, columns));
    }
    int name = Survey.width(shown.name());
    return Math.min(WIDE, Math.max(Math.max(name, title), widest) + 2);
  }

  private int labels(Shown shown) {
    return TableColumns.names(extract, shown.column()).stream()
        .map(name -> TableColumns.title(extract, shown.column(), name, shown.language().orElse("")))
        .mapToInt(Survey::width)
        .max()
        .orElse(0);
  }

  private Spot title(Shown shown, String language) {
    String title = TableColumns.title(extract, shown, language);
    Face face = shown.isNumeric() ? Face.HEAD_NUMBER : Face.HEAD;
    String tag = shown.language().map(l -> " (" + l + ")").orElse("");
    return Spot.text(face, title + tag);
  }

  private static Spot unit(Shown shown) {
    String unit = shown.isNumeric() ? shown.column().unit().name() : "";
    return Spot.text(Face.UNIT, unit.equals("percent") ? "%" : unit);
  }

  private static Spot name(Shown shown) {
    return Spot.text(shown.isNumeric() ? Face.NAME_NUMBER : Face.NAME, shown.name());
  }

  private List<Spot> line(List<Item> items) {
    boolean total = isTotal(items);
    List<Spot> line = new ArrayList<>();
    for (Shown shown : columns) {
      Item item = items.get(shown.index());
      Optional<String> language = shown.language();
      if (language.isPresent()) {
        String title = TableColumns.title(extract, shown.column(), item.text(), language.get());
        line.add(Spot.text(total ? Face.TOTAL : Face.BODY, title));
      } else {
        line.add(spot(shown, item, face(total, isDerived(shown, items))));
      }
    }
    return line;
  }

  /** Whether it is the sum of others. */
  private boolean isTotal(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      String text = items.get(i).text();
      if (extract.columns().get(i).isTotal(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDerived(Shown shown, List<Item> items) {
    int at = status.getOrDefault(shown.index(), -1);
    String said = at < 0 ? "" : items.get(at).text();
    return said.contains("derived") || said.contains("computed");
  }

  private static Face face(boolean total, boolean derived) {
    if (total) {
      return derived ? Face.TOTAL_DERIVED : Face.TOTAL;
    }
    return derived ? Face.DERIVED : Face.BODY;
  }

  private static Spot spot(Shown shown, Item item, Face face) {
    if (item.value().isPresent()) {
      return Spot.number(face, item.value().get(), "");
    }
    if (shown.column().isYear(item)) {
      return Spot.year(face, item.text());
    }
    if (shown.column().isDate()) {
      return Spot.day(face, item.text());
    }
    boolean symbol = shown.isNumeric() && face == Face.BODY;
    return Spot.text(symbol ? Face.SYMBOL : face, item.text());
  }
}
