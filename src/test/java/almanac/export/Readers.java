package almanac.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads files that were taken away, by libraries that had no part in writing them. */
public final class Readers {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Readers() {}

  /** The cells as they stand in the file, guards included; the names of the columns first. */
  public static List<List<String>> csv(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<List<String>> lines = new ArrayList<>();
    for (CSVRecord line : CSVFormat.RFC4180.parse(new StringReader(text))) {
      lines.add(line.toList());
    }
    return lines;
  }

  /** The rule of the manual: of a text that starts with an apostrophe, one is taken away. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  public static JsonNode json(byte[] bytes) {
    return JSON.readTree(bytes);
  }

  /**
   * Each sheet that has numbers of the dataset, one after the other, the names of columns first.
   */
  public static List<List<String>> tables(byte[] bytes) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (int i = 1; i < book.getNumberOfSheets() - 1; i++) {
        Sheet sheet = book.getSheetAt(i);
        int names = sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;
        int from = i == 1 ? names : names + 1;
        for (int r = from; r <= sheet.getLastRowNum(); r++) {
          lines.add(cells(sheet.getRow(r)));
        }
      }
    }
    return lines;
  }

  /** The only sheet of a figure's workbook. */
  public static List<List<String>> figure(byte[] bytes) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.getSheetAt(0).forEach(row -> lines.add(cells(row)));
    }
    return lines;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.getLastCellNum(); c++) {
      cells.add(text(row.getCell(c)));
    }
    return cells;
  }

  /** As the number format shows it, without marks between thousands. */
  private static String text(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      throw new IllegalStateException("a formula at " + cell.getAddress());
    }
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    String format = cell.getCellStyle().getDataFormatString();
    if (format.equals("yyyy-mm-dd")) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return day.toString();
    }
    int decimals = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
    String before = format.startsWith("\"~\"") ? "~" : "";
    return before
        + BigDecimal.valueOf(cell.getNumericCellValue()).setScale(decimals).toPlainString();
  }
}
