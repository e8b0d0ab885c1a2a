package almanac.value;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number with its unit, as cells of a table hold it. */
public final class MeasureReader {
  private static final Pattern FORM =
      Pattern.compile("(~?)\\s*([-\u2212]?)([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([^0-9.,\\s~-].*)?");

  private final Unit bare;
  private final Units units;
  private final Diagnostics diagnostics;

  private MeasureReader(Unit bare, Units units, Diagnostics diagnostics) {
    this.bare = bare;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  /**
   * Empty where the text is no number, which has then been reported.
   *
   * @param text neither blank nor {@code —} or {@code …}
   * @param bare the unit of a number without one; where it is {@link Unit#NUMBER} any unit may be
   *     written
   */
  public static Optional<Measure> read(Text text, Unit bare, Units units, Diagnostics diagnostics) {
    return new MeasureReader(bare, units, diagnostics).read(text.strip());
  }

  private Optional<Measure> read(Text text) {
    Matcher form = FORM.matcher(text.value());
    if (Slip.fullWidth(text.value()) || !form.matches()) {
      return refuse(noNumber(text));
    }
    Text digits = text.part(form.start(3), form.end(3));
    if (Numbers.badlyGrouped(digits.value())) {
      return refuse(badGrouping(digits));
    }
    if (Numbers.padded(digits.value())) {
      return refuse(padded(digits));
    }
    BigDecimal size = Numbers.of(digits.value());
    BigDecimal number = form.group(2).isEmpty() ? size : size.negate();
    boolean about = !form.group(1).isEmpty();
    Optional<Unit> unit =
        form.group(4) == null ? Optional.of(bare) : unit(text.part(form.start(4), form.end(4)));
    return unit.map(in -> new Measure(number, in, about, false));
  }

  private <T> Optional<T> refuse(Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
    return Optional.empty();
  }

  private static Diagnostic noNumber(Text text) {
    String ascii = Normalizer.normalize(text.value(), Normalizer.Form.NFKC);
    if (Slip.fullWidth(text.value())) {
      return Diagnostic.error("full-width", text.span(), "full-width signs in \"" + text + "\"")
          .withHint("write " + ascii);
    }
    Diagnostic plain =
        Diagnostic.error("bad-number", text.span(), "\"" + text + "\" is not a number");
    if (text.value().startsWith(".")) {
      return plain.withHint("write 0" + text);
    }
    return text.value().startsWith("+")
        ? plain.withHint("write " + text.value().substring(1))
        : plain.withHint("leave it blank if it is not known; words need a field of `type: string`");
  }

  private static Diagnostic badGrouping(Text digits) {
    return Diagnostic.error(
            "bad-grouping", digits.span(), "the commas in " + digits + " do not part threes")
        .withHint(Numbers.grouped(digits.value()) + "?");
  }

  private static Diagnostic padded(Text digits) {
    return Diagnostic.error(
            "bad-number", digits.span(), "\"" + digits + "\" starts with a 0 that counts nothing")
        .withHint("write " + Numbers.of(digits.value()) + ", or give the field type: string");
  }

  private Optional<Unit> unit(Text name) {
    Optional<Unit> found = units.find(name.value());
    if (found.isEmpty()) {
      return refuse(
          Diagnostic.error("unknown-unit", name.span(), "no unit called \"" + name + "\"")
              .withHint(units.didYouMean(name.value())));
    }
    if (!found.get().mixesWith(bare) && !bare.equals(Unit.NUMBER)) {
      return refuse(
          Diagnostic.error(
                  "unit-mismatch",
                  name.span(),
                  "\"" + name + "\" where a number in " + bare.name() + " is wanted")
              .withHint("units never mix: write it in " + bare.name()));
    }
    return found;
  }
}
