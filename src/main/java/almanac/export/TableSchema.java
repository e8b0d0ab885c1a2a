package almanac.export;

import almanac.data.Constraints;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.source.JsonTree;
import almanac.source.Text;
import almanac.value.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of a dataset's CSV file as a Table Schema of Data Package 2.0. */
final class TableSchema {
  /** How the times of a key are written. */
  private static final String PERIOD = "\\d{4}(-\\d{2}|-Q[1-4])?(\\.\\.\\d{4}(-\\d{2}|-Q[1-4])?)?";

  private final Parcel parcel;
  private final Tongues tongues;
  private final Set<String> others;

  private TableSchema(Parcel parcel, Imprint imprint, Set<String> others) {
    this.parcel = parcel;
    this.tongues = new Tongues(imprint);
    this.others = others;
  }

  /**
   * The schema of a dataset.
   *
   * @param others names of the datasets that are in the same package
   */
  static JsonTree of(Parcel parcel, Imprint imprint, Set<String> others) {
    return new TableSchema(parcel, imprint, others).schema();
  }

  private JsonTree schema() {
    List<Column> columns = parcel.extract().columns();
    return JsonTree.object()
        .with(
            "fields",
            JsonTree.list(
                IntStream.range(0, columns.size())
                    .mapToObj(i -> field(columns.get(i), parcel.traits().get(i)))))
        .with("missingValues", missing())
        .some("primaryKey", JsonTree.texts(parcel.key()))
        .some("foreignKeys", JsonTree.list(References.of(parcel, others).map(this::foreign)));
  }

  /** What stands for numbers that are not there. */
  private static JsonTree missing() {
    return JsonTree.list(
        Symbols.MEANING.entrySet().stream()
            .map(m -> JsonTree.object().with("value", m.getKey()).with("label", m.getValue())));
  }

  private JsonTree foreign(References.Reference reference) {
    JsonTree.Members to = JsonTree.object();
    if (!reference.dataset().equals(parcel.name())) {
      to.with("resource", reference.dataset());
    }
    return JsonTree.object()
        .with("fields", JsonTree.texts(reference.fields()))
        .with("reference", to.with("fields", JsonTree.texts(reference.targets())));
  }

  private JsonTree field(Column column, Traits traits) {
    JsonTree.Members json = JsonTree.object().with("name", column.name());
    column
        .field()
        .ifPresentOrElse(
            field -> described(json, field, traits), () -> json.with("type", type(column)));
    if (column.role() == Column.Role.FACT) {
      json.with("constraints", JsonTree.object().with("required", true).with("unique", true));
      json.with("categories", JsonTree.list(facts().map(f -> category(f.name(), f.title()))));
    }
    if (column.role().isCompanion()) {
      int dot = column.name().lastIndexOf('.');
      json.with("role", column.name().substring(dot + 1));
      json.with("about", column.name().substring(0, dot));
    }
    return json;
  }

  private Stream<Field> facts() {
    Dataset dataset = parcel.dataset();
    return dataset.fields().stream().filter(f -> !dataset.primaryKey().contains(f.name()));
  }

  private static String type(Column column) {
    return column.isNumeric() ? "number" : "string";
  }

  private void described(JsonTree.Members json, Field field, Traits traits) {
    json.with("type", type(field, traits));
    tongues.put(json, "title", field.title());
    tongues.put(json, "description", field.description());
    Meaning.put(json, field, tongues);
    json.some("constraints", constraints(field));
    boolean list = field.type() == Field.Type.LIST;
    if (!field.categories().isEmpty()) {
      json.with(
          list ? "itemCategories" : "categories",
          JsonTree.list(field.categories().stream().map(c -> category(c.name(), c.title()))));
    }
  }

  private JsonTree category(String value, Localized title) {
    JsonTree.Members json = JsonTree.object().with("value", value);
    tongues.put(json, "label", title);
    return json;
  }

  /** By the names of the standard; a list is a text, whose items semicolons part. */
  private static String type(Field field, Traits traits) {
    return switch (field.type()) {
      case STRING, LIST, PERIOD -> "string";
      case INTEGER -> traits.whole() ? "integer" : "number";
      case NUMBER -> "number";
      case YEAR -> "year";
      case DATE -> "date";
    };
  }

  private JsonTree constraints(Field field) {
    Constraints written = field.constraints();
    boolean key = parcel.key().contains(field.name());
    JsonTree.Members json = JsonTree.object();
    if (key || written.required()) {
      json.with("required", true);
    }
    if (written.unique() || (key && parcel.key().size() == 1)) {
      json.with("unique", true);
    }
    bound(field, written.minimum()).ifPresent(least -> json.with("minimum", least));
    bound(field, written.maximum()).ifPresent(most -> json.with("maximum", most));
    json.some("pattern", written.pattern().map(Text::value));
    if (key && field.type() == Field.Type.PERIOD) {
      json.with("pattern", PERIOD);
    }
    return json.some("enum", JsonTree.texts(written.choices().stream().map(Text::value).toList()));
  }

  /** A number in the field's unit; one that says a unit of its own is left to the site's checks. */
  static Optional<JsonTree> bound(Field field, Optional<Text> written) {
    if (!field.type().isNumeric()) {
      return field.type() == Field.Type.STRING
          ? Optional.empty()
          : written.map(text -> JsonTree.of(text.value()));
    }
    return written
        .map(text -> text.value().replace(",", ""))
        .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
        .map(text -> JsonTree.of(new BigDecimal(text)));
  }

  /** What the standard has no word for. */
  static final class Meaning {
    private Meaning() {}

    static void put(JsonTree.Members json, Field field, Tongues tongues) {
      json.some("unit", Optional.of(field.unit().name()).filter(name -> !name.isEmpty()));
      json.some("timing", field.timing().map(Meaning::name));
      json.some("formula", field.formula().map(formula -> formula.text().value()));
      field.source().ifPresent(source -> tongues.put(json, "source", source));
      json.some("total", field.total()).some("residual", field.residual());
      if (field.overlap()) {
        json.with("overlap", true);
      }
      json.some("notes", JsonTree.texts(field.notes()));
    }

    private static String name(Timing timing) {
      return timing.name().toLowerCase(Locale.ROOT);
    }
  }
}
