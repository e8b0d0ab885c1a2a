package almanac.render;

import almanac.source.Json;
import almanac.value.Rational;
import java.util.List;
import java.util.stream.Collectors;

/** What a calculator executes, as JSON: a text, or a list, mostly of a sign and its parts. */
record Tree(String json) {
  static Tree text(String text) {
    return new Tree(Json.quote(text));
  }

  /** A fraction, exact. */
  static Tree number(Rational value) {
    return text(value.toString());
  }

  /** What is entered in the field of that name, in base units. */
  static Tree field(String name) {
    return of("x", text(name));
  }

  static Tree of(String sign, Tree... parts) {
    return of(sign, List.of(parts));
  }

  static Tree of(String sign, List<Tree> parts) {
    return list(text(sign)).with(parts);
  }

  static Tree list(Tree... parts) {
    return list(List.of(parts));
  }

  static Tree list(List<Tree> parts) {
    return new Tree(parts.stream().map(Tree::json).collect(Collectors.joining(",", "[", "]")));
  }

  /** This list with more behind it. */
  private Tree with(List<Tree> more) {
    String rest = more.stream().map(part -> "," + part.json()).collect(Collectors.joining());
    return new Tree(json.substring(0, json.length() - 1) + rest + "]");
  }

  /** The one if the value can be computed, else the other. */
  static Tree defined(Tree value, Tree one, Tree other) {
    return of("?", of("*", number(Rational.ZERO), value), number(Rational.ZERO), one, other);
  }

  @Override
  public String toString() {
    return json;
  }
}
