package almanac.export;

import almanac.data.Field;
import almanac.source.JsonTree;
import almanac.source.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns of a dataset's CSV file as a schema of the W3C's vocabulary for tabular data. */
final class CsvwSchema {
  private final Parcel parcel;
  private final Tongues tongues;
  private final Set<String> others;

  CsvwSchema(Parcel parcel, Tongues tongues, Set<String> others) {
    this.parcel = parcel;
    this.tongues = tongues;
    this.others = others;
  }

  JsonTree json() {
    List<Column> columns = parcel.extract().columns();
    return JsonTree.object()
        .with(
            "columns",
            JsonTree.list(
                IntStream.range(0, columns.size())
                    .mapToObj(i -> column(columns.get(i), parcel.traits().get(i)))))
        .some("primaryKey", names(parcel.key()))
        .some("foreignKeys", JsonTree.list(References.of(parcel, others).map(this::foreign)));
  }

  private JsonTree foreign(References.Reference reference) {
    return JsonTree.object()
        .with("columnReference", names(reference.fields()))
        .with(
            "reference",
            JsonTree.object()
                .with("resource", reference.dataset() + ".csv")
                .with("columnReference", names(reference.targets())));
  }

  private static JsonTree names(List<String> names) {
    return JsonTree.texts(names.stream().map(CsvwSchema::name).toList());
  }

  /** A column's name as a variable of a URI template (RFC 6570, 2.3). */
  static String name(String header) {
    StringBuilder name = new StringBuilder();
    for (byte b : header.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= '0' && c <= '9')
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c == '_' && name.length() > 0);
      name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return name.toString();
  }

  private JsonTree column(Column column, Traits traits) {
    JsonTree.Members json = JsonTree.object().with("name", name(column.name()));
    json.with("titles", titles(column));
    boolean required =
        parcel.key().contains(column.name())
            || column.field().filter(f -> f.constraints().required()).isPresent();
    if (required) {
      json.with("required", true);
    }
    json.with("null", JsonTree.texts(Symbols.MEANING.keySet()));
    column
        .field()
        .ifPresentOrElse(
            field -> described(json, field, traits),
            () -> json.with("datatype", column.isNumeric() ? "decimal" : "string"));
    if (column.role() == Column.Role.NOTES || column.role() == Column.Role.STATUS) {
      json.with("separator", " ");
    }
    return json;
  }

  /** The header, which stands in no language, and what readers call the column. */
  private JsonTree titles(Column column) {
    JsonTree.Members titles = JsonTree.object().with("und", column.name());
    column.field().ifPresent(field -> tongues.in(field.title()).forEach(titles::with));
    return titles;
  }

  private void described(JsonTree.Members json, Field field, Traits traits) {
    field.description().ifPresent(d -> json.some("dc:description", tongues.tagged(d)));
    if (!field.unit().name().isEmpty()) {
      json.with("schema:unitText", field.unit().name());
    }
    json.with("datatype", datatype(field, traits));
    if (field.type() == Field.Type.LIST && traits.plainList()) {
      json.with("separator", ";");
    }
  }

  private JsonTree datatype(Field field, Traits traits) {
    JsonTree.Members json = JsonTree.object().with("base", base(field, traits));
    Optional<String> pattern = field.constraints().pattern().map(Text::value);
    if (field.type() == Field.Type.STRING) {
      json.some("format", pattern);
    }
    TableSchema.bound(field, field.constraints().minimum())
        .ifPresent(least -> json.with("minimum", least));
    TableSchema.bound(field, field.constraints().maximum())
        .ifPresent(most -> json.with("maximum", most));
    return json.parts().count() > 1 ? json : JsonTree.of(base(field, traits));
  }

  private static String base(Field field, Traits traits) {
    return switch (field.type()) {
      case STRING, LIST, PERIOD -> "string";
      case INTEGER -> traits.whole() ? "integer" : "decimal";
      case NUMBER -> "decimal";
      case YEAR -> "gYear";
      case DATE -> "date";
    };
  }
}
