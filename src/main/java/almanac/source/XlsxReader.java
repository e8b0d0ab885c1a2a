package almanac.source;

import java.util.List;
import java.util.Optional;

/** Reads a table of a workbook, cell by cell as it was typed. */
public final class XlsxReader {
  private static final int LONGEST_NAME = 31;

  private final Workbook workbook;
  private final SheetDialect dialect;
  private final Diagnostics diagnostics;

  private XlsxReader(Workbook workbook, SheetDialect dialect, Diagnostics diagnostics) {
    this.workbook = workbook;
    this.dialect = dialect;
    this.diagnostics = diagnostics;
  }

  /**
   * Empty where nothing of it can be used. What is wrong is reported; then there are no rows, or
   * nothing at all.
   */
  public static Optional<TextTable> read(
      Workbook workbook, SheetDialect dialect, Diagnostics diagnostics) {
    return new XlsxReader(workbook, dialect, diagnostics).read();
  }

  private Optional<TextTable> read() {
    try {
      XlsxParts parts = new XlsxParts(workbook);
      XlsxBook book = XlsxBook.of(parts);
      Optional<XlsxBook.Sheet> sheet = sheet(book.sheets());
      Optional<XlsxArea> area = area();
      return sheet.isEmpty() || area.isEmpty()
          ? Optional.empty()
          : table(parts, book, sheet.get(), area.get());
    } catch (XlsxFault fault) {
      diagnostics.report(fault.at(workbook.start()));
      return Optional.empty();
    }
  }

  private Optional<TextTable> table(
      XlsxParts parts, XlsxBook book, XlsxBook.Sheet sheet, XlsxArea area) throws XlsxFault {
    XlsxSheet read = new XlsxSheet(book, new XlsxTable(workbook.path(), sheet.name(), area));
    return parts
        .read(sheet.part(), read::read)
        .orElseThrow(XlsxParts::damaged)
        .made(empty(), diagnostics);
  }

  private Optional<XlsxBook.Sheet> sheet(List<XlsxBook.Sheet> sheets) {
    Optional<XlsxBook.Sheet> found =
        sheets.stream()
            .filter(s -> dialect.sheetName().map(n -> isCalled(s, n)).orElse(!s.hidden()))
            .findFirst();
    if (found.isEmpty()) {
      Text name = dialect.sheetName().orElse(Text.of(workbook.start()));
      List<String> names =
          sheets.stream()
              .map(XlsxBook.Sheet::name)
              .map(n -> Shortened.start(n, LONGEST_NAME))
              .toList();
      diagnostics.report(
          Diagnostic.error("unknown-sheet", name.span(), "no sheet called \"" + name + "\"")
              .withHint(Suggestion.among(name.value(), names)));
    }
    return found;
  }

  private static boolean isCalled(XlsxBook.Sheet sheet, Text name) {
    return sheet.name().equals(name.value());
  }

  /** Empty where it is not written as it must be, which is reported. */
  private Optional<XlsxArea> area() {
    Optional<CellRange> range = dialect.range().flatMap(text -> CellRange.parse(text.value()));
    Optional<Integer> header =
        dialect
            .headerRow()
            .map(Text::value)
            .filter(row -> row.matches("[1-9][0-9]{0,6}"))
            .map(Integer::valueOf);
    if (dialect.range().isPresent() && range.isEmpty()) {
      wrong(dialect.range().get(), "names no cells of a sheet", "write it like `range: B3:H40`");
      return Optional.empty();
    } else if (dialect.headerRow().isPresent() && header.isEmpty()) {
      wrong(dialect.headerRow().get(), "is no row of a sheet", "write it like `headerRows: [2]`");
      return Optional.empty();
    }
    return Optional.of(new XlsxArea(range, header.or(() -> range.map(CellRange::top))));
  }

  private void wrong(Text written, String message, String help) {
    diagnostics.report(
        Diagnostic.error("wrong-range", written.span(), "\"" + written + "\" " + message)
            .withHint(help));
  }

  /** Where to say that there is nothing. */
  private Span empty() {
    return dialect.range().or(dialect::headerRow).map(Text::span).orElse(workbook.start());
  }
}
