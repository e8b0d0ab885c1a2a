package almanac.export;

import almanac.export.Style.Face;
import almanac.export.Workbook.Leaf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A figure as a workbook of one sheet: what it shows, its table, its notes and source. */
public final class FigureWorkbook {
  private static final int TITLE = 26;
  private static final int NARROW = 10;

  private final FigureTable table;
  private final Sheet sheet;

  private FigureWorkbook(FigureTable table, Sheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /**
   * The file.
   *
   * @param name of its sheet, at most 31 characters
   */
  public static byte[] bytes(FigureTable table, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.Origin origin =
        new Workbook.Origin(table.title(), table.publisher(), String.join(" ", table.about()));
    Leaf leaf = new Leaf(name, 0, sheet -> new FigureWorkbook(table, sheet).write());
    try {
      Workbook.write(origin, List.of(leaf), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  private void write() throws IOException {
    sheet.begin(new Sheet.Frame(widths(), 0, 0));
    sheet.row(TITLE, List.of(Spot.text(Face.TITLE, table.title())));
    for (String line : table.about()) {
      sheet.row(List.of(Spot.text(Face.BODY, line)));
    }
    sheet.row(List.of());
    sheet.row(heads());
    for (List<Item> line : table.lines()) {
      sheet.row(line.stream().map(FigureWorkbook::spot).toList());
    }
    sheet.row(List.of());
    for (String line : table.foot()) {
      sheet.row(List.of(Spot.text(Face.BODY, line)));
    }
    if (table.address().isPresent()) {
      sheet.row(List.of(Spot.link(table.address().get(), table.address().get())));
    }
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int column = i;
      int cells =
          table.lines().stream().mapToInt(l -> Survey.width(l.get(column).text())).max().orElse(0);
      int head = Survey.width(table.head().get(i));
      widths.add(Math.max(NARROW, Math.max(head, cells + cells / 3) + 2));
    }
    return widths;
  }

  private List<Spot> heads() {
    List<Spot> heads = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      int column = i;
      boolean number = table.lines().stream().anyMatch(line -> line.get(column).isNumber());
      heads.add(Spot.text(number ? Face.HEAD_NUMBER : Face.HEAD, table.head().get(i)));
    }
    return heads;
  }

  private static Spot spot(Item item) {
    if (item.value().isEmpty()) {
      return Spot.text(item instanceof Item.Missing ? Face.SYMBOL : Face.BODY, item.text());
    }
    String before = item instanceof Item.About ? "~" : "";
    return Spot.number(Face.BODY, item.value().get(), before);
  }
}
