package almanac.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON object while it is written, its members in the order in which they are added. */
public final class JsonObject {
  private final StringBuilder members = new StringBuilder();

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

  private static String listed(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private JsonObject json(String name, String value) {
    members.append(members.isEmpty() ? "" : ", ").append(Json.quote(name)).append(": ");
    members.append(value);
    return this;
  }

  /** The whole object. */
  @Override
  public String toString() {
    return "{" + members + "}";
  }
}
