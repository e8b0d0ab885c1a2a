package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a page as GitHub's tables, which have one line of heads and no cell that spans others:
 * what spans several is said in each of them.
 */
final class Tables {
  private final Blocks blocks;
  private final Inlines inlines;

  Tables(Blocks blocks, Inlines inlines) {
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** The caption, then the table. */
  List<Node> of(Element table) {
    List<Node> all = new ArrayList<>();
    Element caption = table.selectFirst("> caption");
    if (caption != null && !Kinds.isSilent(caption)) {
      Element inner = caption.selectFirst("> .cap");
      all.addAll(blocks.titled(inner == null ? caption : inner));
    }
    List<Map<Integer, Element>> heads = rows(table.select("> thead > tr"));
    List<Map<Integer, Element>> body = rows(table.select("> tbody > tr"));
    body.addAll(rows(table.select("> tfoot > tr")));
    int width = Math.max(width(heads), width(body));
    if (width > 0) {
      all.add(block(heads, body, width));
    }
    return all;
  }

  private static int width(List<Map<Integer, Element>> rows) {
    return rows.stream()
        .mapToInt(row -> row.keySet().stream().reduce(0, Math::max) + 1)
        .max()
        .orElse(0);
  }

  /** Each cell by its column, in all the rows and columns that it spans. */
  private static List<Map<Integer, Element>> rows(List<Element> written) {
    List<Map<Integer, Element>> rows = new ArrayList<>();
    written.forEach(row -> rows.add(new TreeMap<>()));
    for (int at = 0; at < written.size(); at++) {
      int column = 0;
      for (Element cell : written.get(at).select("> th, > td")) {
        while (rows.get(at).containsKey(column)) {
          column++;
        }
        place(cell, column, rows.subList(at, Math.min(rows.size(), at + span(cell, "rowspan"))));
        column += span(cell, "colspan");
      }
    }
    return rows;
  }

  private static void place(Element cell, int column, List<Map<Integer, Element>> rows) {
    for (Map<Integer, Element> row : rows) {
      for (int i = 0; i < span(cell, "colspan"); i++) {
        row.put(column + i, cell);
      }
    }
  }

  private static int span(Element cell, String attribute) {
    String written = cell.attr(attribute);
    return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : 1;
  }

  private Node block(
      List<Map<Integer, Element>> heads, List<Map<Integer, Element>> rows, int width) {
    TableRow names = new TableRow();
    TableBody body = new TableBody();
    for (int column = 0; column < width; column++) {
      names.appendChild(head(heads, column, isNumeric(rows, column)));
    }
    for (Map<Integer, Element> row : rows) {
      TableRow line = new TableRow();
      for (int column = 0; column < width; column++) {
        Element cell = row.get(column);
        line.appendChild(cell(cell == null ? List.of() : words(cell)));
      }
      body.appendChild(line);
    }
    TableHead head = new TableHead();
    head.appendChild(names);
    return Blocks.filled(new TableBlock(), List.of(head, body));
  }

  private static boolean isNumeric(List<Map<Integer, Element>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .anyMatch(cell -> cell != null && cell.hasClass("n"));
  }

  /** What stands above a column, from the top, and its unit in brackets. */
  private TableCell head(List<Map<Integer, Element>> heads, int column, boolean numeric) {
    List<Node> words = new ArrayList<>();
    @Nullable Element last = null;
    for (Map<Integer, Element> row : heads) {
      Element cell = row.get(column);
      if (cell != null && !cell.equals(last)) {
        words.addAll(words.isEmpty() ? List.of() : List.of(new Text(Tongue.of(cell).colon())));
        words.addAll(named(cell));
        last = cell;
      }
    }
    TableCell head = cell(words);
    head.setHeader(true);
    if (numeric) {
      head.setAlignment(TableCell.Alignment.RIGHT);
    }
    return head;
  }

  private List<Node> named(Element head) {
    Element unit = head.selectFirst("> small");
    if (unit == null || unit.text().isBlank()) {
      return inlines.of(head);
    }
    List<Node> words =
        new ArrayList<>(
            inlines.of(head.childNodes().stream().filter(n -> !n.equals(unit)).toList()));
    Tongue tongue = Tongue.of(head);
    words.add(new Text(words.isEmpty() ? tongue.open().strip() : tongue.open()));
    words.addAll(inlines.of(unit));
    words.add(new Text(tongue.close()));
    return words;
  }

  /** Of one line; what was computed and not published stands out, as on the page. */
  private List<Node> words(Element cell) {
    List<Node> words = new ArrayList<>();
    List<Node> marks = new ArrayList<>();
    for (Node node : inlines.of(cell)) {
      if (node instanceof FootnoteReference) {
        marks.add(node);
      } else {
        words.add(node instanceof HardLineBreak ? new Text(" ") : node);
      }
    }
    List<Node> all = new ArrayList<>();
    boolean computed = cell.hasClass("computed") && !words.isEmpty();
    all.addAll(computed ? Inlines.all(words, new Emphasis()) : words);
    all.addAll(marks);
    return all;
  }

  private static TableCell cell(List<Node> words) {
    TableCell cell = new TableCell();
    words.forEach(word -> append(word, cell));
    return cell;
  }

  /** A backslash before the end of a cell would take it for a bar of the text (GFM, 4.10). */
  private static void append(Node word, TableCell cell) {
    if (!(word instanceof Text text && text.getLiteral().indexOf('\\') >= 0)) {
      cell.appendChild(word);
      return;
    }
    String[] parts = text.getLiteral().split("\\\\", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        HtmlInline backslash = new HtmlInline();
        backslash.setLiteral("&#92;");
        cell.appendChild(backslash);
      }
      cell.appendChild(new Text(parts[i]));
    }
  }
}
