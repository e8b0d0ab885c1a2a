package almanac.value;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the text of an expression that moves on over what is read. */
final class Cursor {
  private final Text text;
  private final Diagnostics diagnostics;
  private int at;

  Cursor(Text text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** After white space. */
  int here() {
    while (at < text.length() && Character.isWhitespace(text.value().charAt(at))) {
      at++;
    }
    return at;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return here() == text.length();
  }

  boolean sees(String sign) {
    return text.value().startsWith(sign, here());
  }

  boolean takes(String sign) {
    boolean seen = sees(sign);
    if (seen) {
      at += sign.length();
    }
    return seen;
  }

  /** Takes what the pattern matches from here on; an empty text where it does not. */
  Text taken(Pattern pattern) {
    Matcher matcher = pattern.matcher(text.value()).region(here(), text.length());
    matcher.useTransparentBounds(true);
    int from = at;
    if (matcher.lookingAt()) {
      at = matcher.end();
    }
    return text.part(from, at);
  }

  void backTo(int place) {
    at = place;
  }

  /** What was read since, without white space at its end. */
  Text since(int from) {
    int to = at;
    while (to > from && Character.isWhitespace(text.value().charAt(to - 1))) {
      to--;
    }
    return text.part(from, to);
  }

  Text rest() {
    return text.part(at, text.length());
  }

  void toEnd() {
    at = text.length();
  }

  /** Whether the pattern matches right here, white space not passed over. */
  boolean touches(String pattern) {
    return Pattern.compile(pattern).matcher(text.value()).region(at, text.length()).lookingAt();
  }

  /** A sign that must come now. */
  void expect(String sign) {
    if (!takes(sign)) {
      throw unexpected("\"" + sign + "\" is missing");
    }
  }

  /** Reports what stands here, or that nothing does. */
  Halt unexpected(String message) {
    int from = here();
    int to = Math.min(text.length(), from + width(from));
    String behind = from == text.length() ? " at the end" : " before \"" + rest(from) + "\"";
    return report("expression-syntax", text.part(from, to), message + behind, "");
  }

  private int width(int from) {
    return from < text.length() && Character.isHighSurrogate(text.value().charAt(from)) ? 2 : 1;
  }

  private String rest(int from) {
    String rest = text.value().substring(from).strip();
    return rest.codePointCount(0, rest.length()) <= 20
        ? rest
        : rest.substring(0, rest.offsetByCodePoints(0, 20)) + "…";
  }

  Halt report(String code, Text where, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, where.span(), message).withHint(hint));
    return Halt.reported();
  }
}
