package almanac.source;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON value (RFC 8259) that people read as well as programs: members in the order in which they
 * were added, two blanks for each level; what holds plain values alone stands on one line where it
 * is short.
 */
public sealed interface JsonTree {
  /** How long a line may be that holds several values. */
  int SHORT = 88;

  /** How many digits every reader keeps that takes numbers for binary ones (IEEE 754). */
  int KEPT = 15;

  /** The value on one line. */
  String line();

  /** Whether nothing is in it. */
  boolean isEmpty();

  /** The values in it, ready to be written behind each other; none of a plain one. */
  Stream<Map.Entry<String, JsonTree>> parts();

  static Members object() {
    return new Members();
  }

  static JsonTree of(String text) {
    return new Plain(Json.quote(text));
  }

  static JsonTree of(long number) {
    return new Plain(Long.toString(number));
  }

  static JsonTree of(boolean flag) {
    return new Plain(Boolean.toString(flag));
  }

  /** A number with its decimals; one that a browser would round is a text. */
  static JsonTree of(BigDecimal number) {
    String written = number.toPlainString();
    return number.precision() > KEPT ? of(written) : new Plain(written);
  }

  static JsonTree list(Stream<? extends JsonTree> items) {
    return new Items(items.map(item -> (JsonTree) item).toList());
  }

  static JsonTree texts(Collection<String> texts) {
    return list(texts.stream().map(JsonTree::of));
  }

  /** The whole file, with a line break at its end. */
  default String file() {
    StringBuilder out = new StringBuilder();
    Layout.write(this, "", out);
    return out.append('\n').toString();
  }

  /** A text, a number, true or false, as it is written. */
  record Plain(String line) implements JsonTree {
    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Stream<Map.Entry<String, JsonTree>> parts() {
      return Stream.of();
    }
  }

  /** A list. */
  record Items(List<JsonTree> items) implements JsonTree {
    @Override
    public String line() {
      return items.stream().map(JsonTree::line).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }

    @Override
    public Stream<Map.Entry<String, JsonTree>> parts() {
      return items.stream().map(item -> Map.entry("", item));
    }
  }

  /** An object. */
  final class Members implements JsonTree {
    private final Map<String, JsonTree> members = new LinkedHashMap<>();

    private Members() {}

    public Members with(String name, JsonTree value) {
      members.put(name, value);
      return this;
    }

    public Members with(String name, String text) {
      return with(name, of(text));
    }

    public Members with(String name, long number) {
      return with(name, of(number));
    }

    public Members with(String name, boolean flag) {
      return with(name, of(flag));
    }

    /** Left out where there is none. */
    public Members some(String name, Optional<String> text) {
      text.ifPresent(t -> with(name, t));
      return this;
    }

    /** Left out where nothing is in it. */
    public Members some(String name, JsonTree value) {
      return value.isEmpty() ? this : with(name, value);
    }

    /** All members, in their order. */
    public Map<String, JsonTree> members() {
      return Collections.unmodifiableMap(members);
    }

    @Override
    public String line() {
      return parts()
          .map(p -> p.getKey() + p.getValue().line())
          .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public boolean isEmpty() {
      return members.isEmpty();
    }

    @Override
    public Stream<Map.Entry<String, JsonTree>> parts() {
      return members.entrySet().stream()
          .map(m -> Map.entry(Json.quote(m.getKey()) + ": ", m.getValue()));
    }
  }

  /** Parts values into lines. */
  final class Layout {
    private Layout() {}

    private static void write(JsonTree value, String indent, StringBuilder out) {
      List<Map.Entry<String, JsonTree>> parts = value.parts().toList();
      if (isShort(value, parts)) {
        out.append(value.line());
        return;
      }
      boolean list = value instanceof Items;
      String inner = indent + "  ";
      String before = list ? "[\n" : "{\n";
      for (Map.Entry<String, JsonTree> part : parts) {
        out.append(before).append(inner).append(part.getKey());
        write(part.getValue(), inner, out);
        before = ",\n";
      }
      out.append('\n').append(indent).append(list ? ']' : '}');
    }

    private static boolean isShort(JsonTree value, List<Map.Entry<String, JsonTree>> parts) {
      return parts.isEmpty()
          || (parts.stream().allMatch(part -> part.getValue() instanceof Plain)
              && value.line().length() <= SHORT);
    }
  }
}
