package almanac.value;

import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the one expression language of prose, formulas and checks.
 *
 * <p>A key that reads as a period, {@code 2016..2017} included, is one key: {@link Expr.Pick.One}.
 */
public final class ExpressionParser {
  private static final int LONGEST = 1_000;
  private static final Pattern QUOTED_OR_AS =
      Pattern.compile("'[^']*'|\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}_])as(?![\\p{L}\\p{N}_])");

  private ExpressionParser() {}

  /** Empty after a mistake; the first one in the text has then been reported. */
  public static Optional<Expression> parse(Text text, Units units, Diagnostics diagnostics) {
    Text stripped = text.strip();
    Cursor cursor = new Cursor(stripped, diagnostics);
    try {
      refuseSlips(stripped, cursor);
      return Optional.of(whole(stripped, cursor, new Grammar(cursor, new Atoms(cursor, units))));
    } catch (Halt halt) {
      return Optional.empty();
    }
  }

  private static void refuseSlips(Text text, Cursor cursor) {
    if (text.length() > LONGEST) {
      throw cursor.report(
          "expression-too-long",
          text,
          "an expression of " + text.length() + " characters; at most 1,000 can be read",
          "compute a part of it in a dataset, as a field with a formula");
    }
    Optional<Slip> slip = Slip.first(text.value(), asBegins(text.value()));
    if (slip.isPresent()) {
      Slip found = slip.get();
      throw cursor.report(
          "expression-syntax",
          text.part(found.at(), found.at() + found.written().length()),
          "\"" + found.written() + "\" means nothing in an expression",
          found.hint());
    }
  }

  private static int asBegins(String text) {
    Matcher matcher = QUOTED_OR_AS.matcher(text);
    while (matcher.find()) {
      if (matcher.group().equals("as")) {
        return matcher.start();
      }
    }
    return text.length();
  }

  private static Expression whole(Text text, Cursor cursor, Grammar grammar) {
    Expr body = grammar.value();
    Optional<Text> words = grammar.words();
    if (!cursor.atEnd()) {
      throw cursor.unexpected("an operator is missing");
    }
    return new Expression(text, body, words);
  }

  /** Whether the text reads as a period, so that it is one key or one argument. */
  static boolean isPeriod(Text text) {
    return Period.parse(text.value()).isPresent();
  }
}
