package almanac.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table as text.
 *
 * @param mark what parts the columns, a pipe or a tab
 * @param leading whether rows may start with a pipe, as the header does
 * @param trailing whether rows may end with one
 */
record TableLines(char mark, boolean leading, boolean trailing) {

  static TextTable table(Text text, Diagnostics diagnostics) {
    List<Text> lines = lines(text);
    if (lines.isEmpty()) {
      return TableBuilder.empty(text.span(), diagnostics);
    }
    Text first = lines.get(0);
    TableLines style = style(first);
    List<Text> header = style.cells(first, Optional.empty());
    TableBuilder table = new TableBuilder(header, style.help(), diagnostics);
    for (Text line : lines.subList(1, lines.size())) {
      table.add(line.strip().span(), style.cells(line, Optional.of(header.size())));
    }
    return table.table();
  }

  private static List<Text> lines(Text text) {
    return split(text, '\n').stream().filter(line -> !line.value().isBlank()).toList();
  }

  private static TableLines style(Text header) {
    List<Text> cells = split(header, '|');
    if (cells.size() == 1 && header.value().indexOf('\t') >= 0) {
      return new TableLines('\t', false, false);
    }
    boolean outer = cells.size() > 1;
    return new TableLines(
        '|', outer && blank(cells.get(0)), outer && blank(cells.get(cells.size() - 1)));
  }

  private static boolean blank(Text text) {
    return text.value().isBlank();
  }

  private String help() {
    return mark == '\t'
        ? "cells are parted by tabs; a blank one keeps its tab"
        : "cells are parted by \"|\"; a blank one keeps it, and \"|\" in a cell is written \"\\|\"";
  }

  /**
   * @param expected how many columns there are; empty for the header itself
   */
  private List<Text> cells(Text line, Optional<Integer> expected) {
    List<Text> parts = split(line, mark);
    int from = leading && parts.size() > 1 && blank(parts.get(0)) ? 1 : 0;
    int to = parts.size();
    if (trailing && blank(parts.get(to - 1)) && expected.orElse(0) < to - from) {
      to--;
    }
    return parts.subList(from, Math.max(from, to)).stream().map(TableLines::cell).toList();
  }

  /** A blank one stands right behind the mark before it. */
  private static Text cell(Text part) {
    return blank(part) ? part.part(0, 0) : unescaped(part.strip());
  }

  /** Split at a mark that no backslash stands before. */
  private static List<Text> split(Text text, char mark) {
    List<Text> parts = new ArrayList<>();
    String value = text.value();
    int from = 0;
    for (int at = value.indexOf(mark); at >= 0; at = value.indexOf(mark, at + 1)) {
      if (mark != '|' || at == 0 || value.charAt(at - 1) != '\\') {
        parts.add(text.part(from, at));
        from = at + 1;
      }
    }
    parts.add(text.part(from, value.length()));
    return parts;
  }

  /** With {@code |} for {@code \|}. */
  private static Text unescaped(Text text) {
    if (!text.value().contains("\\|")) {
      return text;
    }
    StringBuilder value = new StringBuilder();
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[value.length()] = text.span(i, i).start();
      i += text.value().startsWith("\\|", i) ? 1 : 0;
      value.append(text.value().charAt(i));
    }
    offsets[value.length()] = text.span(text.length(), text.length()).start();
    return new Text(value.toString(), text.file(), Arrays.copyOf(offsets, value.length() + 1));
  }
}
