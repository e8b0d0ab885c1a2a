package almanac.source;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the workbooks of {@code data/} that datasets name; others are none of the site's. */
final class Workbooks {
  private Workbooks() {}

  /** One that is as it was is the same object. */
  static SortedMap<String, Workbook> read(
      List<BinaryFile> files,
      SortedMap<String, SourceFile> texts,
      Map<String, Workbook> known,
      Diagnostics diagnostics) {
    SortedMap<String, Workbook> workbooks = new TreeMap<>();
    for (BinaryFile file : files) {
      String path = file.path();
      if (path.startsWith("data/") && path.endsWith(".xlsx") && isNamed(path, texts)) {
        if (file.size() > YamlReader.LARGEST) {
          diagnostics.report(YamlReader.tooLarge(file.start()));
        } else {
          workbooks.put(path, same(new Workbook(path, file.bytes()), known.get(path)));
        }
      }
    }
    return workbooks;
  }

  private static boolean isNamed(String path, SortedMap<String, SourceFile> texts) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return texts.subMap("data/", "data0").values().stream()
        .anyMatch(file -> file.path().endsWith(".yaml") && file.text().contains(name));
  }

  private static Workbook same(Workbook workbook, @Nullable Workbook known) {
    return known != null && known.holds(workbook) ? known : workbook;
  }
}
