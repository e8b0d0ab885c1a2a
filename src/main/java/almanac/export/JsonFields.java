package almanac.export;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.source.JsonObject;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a dataset's JSON describes its columns. */
final class JsonFields {
  private final Colophon colophon;

  private JsonFields(Colophon colophon) {
    this.colophon = colophon;
  }

  /** The columns but those that only say something about the cells of another. */
  static List<JsonObject> of(Extract extract, Survey survey) {
    JsonFields fields = new JsonFields(extract.colophon());
    List<JsonObject> described = new ArrayList<>();
    for (int i = 0; i < extract.columns().size(); i++) {
      Column column = extract.columns().get(i);
      if (!column.role().isCompanion()) {
        described.add(fields.column(column, survey.columns().get(i).large()));
      }
    }
    return described;
  }

  private JsonObject column(Column column, boolean large) {
    JsonObject object = new JsonObject().text("name", column.name());
    column.field().ifPresent(field -> object.texts("title", colophon.texts(field.title())));
    object.text("type", type(column));
    if (large) {
      object.text("encoding", "string");
    }
    column.field().ifPresent(field -> field(object, field));
    return object;
  }

  private static String type(Column column) {
    return column
        .field()
        .map(field -> lower(field.type()))
        .orElse(column.isNumeric() ? "number" : "string");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void field(JsonObject object, Field field) {
    field.description().ifPresent(text -> object.texts("description", colophon.texts(text)));
    if (!field.unit().equals(Unit.NUMBER)) {
      object.text("unit", field.unit().name());
    }
    meaning(object, field);
    if (!field.categories().isEmpty()) {
      object.list("categories", field.categories(), this::category);
    }
    field.total().ifPresent(total -> object.text("total", total));
    field.residual().ifPresent(residual -> object.text("residual", residual));
    if (field.overlap()) {
      object.flag("overlap", true);
    }
  }

  private static void meaning(JsonObject object, Field field) {
    field.timing().ifPresent(timing -> object.text("timing", lower(timing)));
    field.formula().ifPresent(formula -> object.text("formula", formula.text().value()));
    if (!field.notes().isEmpty()) {
      object.texts("notes", field.notes());
    }
  }

  private JsonObject category(Field.Category category) {
    return new JsonObject()
        .text("name", category.name())
        .texts("title", colophon.texts(category.title()));
  }

  /** What the lines of a dataset of facts are. */
  static List<JsonObject> facts(Extract extract) {
    JsonFields fields = new JsonFields(extract.colophon());
    Dataset dataset = extract.dataset();
    return dataset.fields().stream()
        .filter(fact -> !dataset.primaryKey().contains(fact.name()))
        .map(fields::fact)
        .toList();
  }

  private JsonObject fact(Field fact) {
    JsonObject object = new JsonObject().text("name", fact.name());
    object.texts("title", colophon.texts(fact.title()));
    fact.description().ifPresent(text -> object.texts("description", colophon.texts(text)));
    meaning(object, fact);
    fact.source().ifPresent(source -> object.texts("source", colophon.texts(source)));
    return object;
  }
}
