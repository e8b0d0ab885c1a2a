package almanac.export;

import almanac.data.Constraints;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Field.Format;
import almanac.data.Localized;
import almanac.export.Column.Role;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.value.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An extract of columns that a test fills as it likes. */
final class SampleExtract {
  private static final SourceFile FILE = new SourceFile("data/sample.yaml", "sample");

  private SampleExtract() {}

  /** Column names are a to z; those of {@code numeric} hold numbers. */
  static Extract of(List<Boolean> numeric, Extract.Lines lines) {
    List<Column> columns = new java.util.ArrayList<>();
    for (int i = 0; i < numeric.size(); i++) {
      Field field = field(String.valueOf((char) ('a' + i)), numeric.get(i));
      columns.add(new Column(field.name(), Role.FIELD, Optional.of(field), field.unit()));
    }
    return new Extract(dataset(), colophon(), columns, lines);
  }

  static Extract of(List<List<Item>> lines) {
    List<Boolean> numeric = lines.get(0).stream().map(Item::isNumber).toList();
    return of(numeric, () -> lines.stream());
  }

  private static Localized words(String text) {
    return Localized.of(Text.of(new SourceFile("x", text).span(0, text.length())));
  }

  private static Field field(String name, boolean numeric) {
    return new Field(
        name,
        FILE.start(),
        words("The " + name),
        Optional.empty(),
        numeric ? Field.Type.NUMBER : Field.Type.STRING,
        Unit.NUMBER,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        Optional.empty(),
        Constraints.NONE,
        Format.PLAIN,
        Optional.empty());
  }

  private static Dataset dataset() {
    return new Dataset(
        "sample",
        FILE,
        words("Sample"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Colophon colophon() {
    return new Colophon(
        new Keys(), Optional.empty(), List.of(), Optional.empty(), Map.of(), () -> "1", List.of());
  }

  /** Says the keys themselves. */
  private record Keys() implements Wording {
    @Override
    public List<String> languages() {
      return List.of("en");
    }

    @Override
    public String word(String language, String key, Object... values) {
      return Stream.concat(Stream.of(key), Stream.of(values).map(Object::toString))
          .reduce((a, b) -> a + " " + b)
          .orElseThrow();
    }
  }

  static byte[] bytes(ExportFormat format, Extract extract) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(extract, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
