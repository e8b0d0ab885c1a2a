package almanac.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON object while it is written, its members in the order in which they are added. */
public final class JsonObject {
  private final List<String> members = new ArrayList<>();

  /** A text. */
  public JsonObject text(String name, String value) {
    return json(name, Json.quote(value));
  }

  /** A text, or null. */
  public JsonObject text(String name, Optional<String> value) {
    return json(name, value.map(Json::quote).orElse("null"));
  }

  /** A whole number. */
  public JsonObject number(String name, int value) {
    return json(name, String.valueOf(value));
  }

  /** A number, its decimals as they are: {@code 3.10}. */
  public JsonObject number(String name, BigDecimal value) {
    return json(name, value.toPlainString());
  }

  /** Null. */
  public JsonObject nothing(String name) {
    return json(name, "null");
  }

  /** True or false. */
  public JsonObject flag(String name, boolean value) {
    return json(name, String.valueOf(value));
  }

  /** An object, or null. */
  public JsonObject object(String name, Optional<JsonObject> value) {
    return json(name, value.map(JsonObject::toString).orElse("null"));
  }

  /** A list of objects. */
  public <T> JsonObject list(String name, Collection<T> values, Function<T, JsonObject> object) {
    return json(name, listed(values.stream().map(v -> object.apply(v).toString()).toList()));
  }

  /** A list of texts. */
  public JsonObject texts(String name, Collection<String> values) {
    return json(name, listed(values.stream().map(Json::quote).toList()));
  }

  /** An object of texts, such as one for each language. */
  public JsonObject texts(String name, Map<String, String> values) {
    JsonObject object = new JsonObject();
    values.forEach(object::text);
    return json(name, object.toString());
  }

  /** A list, each of its objects on a line of its own, so that two states can be compared. */
  public JsonObject lines(String name, Collection<JsonObject> values) {
    return json(name, lined(values.stream().map(JsonObject::toString).toList()));
  }

  private static String lined(List<String> values) {
    return values.isEmpty()
        ? "[]"
        : values.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  private static String listed(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private JsonObject json(String name, String value) {
    members.add(Json.quote(name) + ": " + value);
    return this;
  }

  /** The members alone, each on a line of its own; what follows them is the caller's. */
  public String members() {
    return members.stream().map(member -> "  " + member).collect(Collectors.joining(",\n"));
  }

  /** The whole object. */
  @Override
  public String toString() {
    return "{" + String.join(", ", members) + "}";
  }
}
