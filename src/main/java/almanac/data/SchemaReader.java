package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code schema:}, the fields and keys of a table. */
final class SchemaReader {
  private static final String WHAT = "\"schema\"";

  private final Entries entries;
  private final FieldReader fieldReader;

  SchemaReader(Entries entries, FieldReader fieldReader) {
    this.entries = entries;
    this.fieldReader = fieldReader;
  }

  /** Fields, key and foreign keys of a table. */
  record Schema(
      List<Field> fields,
      List<String> primaryKey,
      boolean guessedKey,
      List<ForeignKey> foreignKeys) {}

  /** Empty where no field can be read. */
  Optional<Schema> read() {
    entries.allow(WHAT, List.of("primaryKey", "fields", "foreignKeys", "missingValues"));
    List<Field> fields = fields();
    if (fields.isEmpty()) {
      if (entries.node("fields").isEmpty()) {
        entries.missing("fields", WHAT);
      }
      return Optional.empty();
    }
    List<String> named = primaryKey(fields);
    boolean guessed = named.isEmpty();
    return Optional.of(
        new Schema(fields, guessed ? guessKey(fields) : named, guessed, foreignKeys(fields)));
  }

  private List<Field> fields() {
    List<FieldReader.Draft> drafts = new ArrayList<>();
    Map<String, Text> seen = new LinkedHashMap<>();
    for (YamlNode item : entries.items("fields")) {
      Optional<FieldReader.Draft> draft = fieldReader.draft(item);
      if (draft.isPresent() && isNew(draft.get().name(), seen)) {
        drafts.add(draft.get());
      }
    }
    return fieldReader.finish(drafts);
  }

  private boolean isNew(Text name, Map<String, Text> seen) {
    Text earlier = seen.putIfAbsent(name.value(), name);
    if (earlier != null) {
      entries
          .diagnostics()
          .report(
              Diagnostic.error(
                      "duplicate-field",
                      name.span(),
                      "the field \""
                          + name
                          + "\" stands in line "
                          + earlier.span().line()
                          + " already")
                  .withHint("rename one of the two, or take it out"));
    }
    return earlier == null;
  }

  private List<String> primaryKey(List<Field> fields) {
    List<String> key = new ArrayList<>();
    for (Text name : entries.texts("primaryKey")) {
      if (isField(name, fields) && !key.contains(name.value())) {
        key.add(name.value());
      }
    }
    return key;
  }

  private boolean isField(Text name, List<Field> fields) {
    List<String> names = fields.stream().map(Field::name).toList();
    if (!names.contains(name.value())) {
      entries
          .diagnostics()
          .report(
              Diagnostic.error("unknown-field", name.span(), "no field called \"" + name + "\"")
                  .withHint(Suggestion.among(name.value(), names)));
    }
    return names.contains(name.value());
  }

  /** The periods and categories; of a table that starts with neither, its first field. */
  private static List<String> guessKey(List<Field> fields) {
    Field first = fields.get(0);
    if (!isKeyLike(first)) {
      return List.of(first.name());
    }
    return fields.stream().filter(SchemaReader::isKeyLike).map(Field::name).toList();
  }

  private static boolean isKeyLike(Field field) {
    return field.type().isTime()
        || (field.type() == Field.Type.STRING && !field.categories().isEmpty());
  }

  private List<ForeignKey> foreignKeys(List<Field> fields) {
    List<ForeignKey> keys = new ArrayList<>();
    for (YamlNode item : entries.items("foreignKeys")) {
      Entries.of(item, "a foreign key", entries.diagnostics())
          .flatMap(key -> foreignKey(key, fields))
          .ifPresent(keys::add);
    }
    return keys;
  }

  private Optional<ForeignKey> foreignKey(Entries key, List<Field> fields) {
    key.allow("a foreign key", List.of("fields", "reference"));
    List<Text> own = key.texts("fields").stream().filter(f -> isField(f, fields)).toList();
    Optional<Entries> reference =
        key.node("reference").flatMap(n -> Entries.of(n, "\"reference\"", key.diagnostics()));
    if (reference.isEmpty() || own.isEmpty()) {
      if (key.node("reference").isEmpty() || key.node("fields").isEmpty()) {
        key.missing(own.isEmpty() ? "fields" : "reference", "a foreign key");
      }
      return Optional.empty();
    }
    reference.get().allow("\"reference\"", List.of("resource", "fields"));
    List<Text> targets = reference.get().texts("fields");
    return reference
        .get()
        .required("resource", "\"reference\"")
        .map(dataset -> new ForeignKey(own, dataset, targets));
  }
}
