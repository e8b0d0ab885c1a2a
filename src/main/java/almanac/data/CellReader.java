package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.DaySpan;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one cell by its field's type: the declared type decides, never what the text looks like.
 *
 * @param refused fields whose formula was reported, which their reader adds: what they leave blank
 *     is not known to be blank
 */
record CellReader(
    ExpressionReader expressions, Set<String> notes, Set<String> refused, boolean anyUnit) {
  private static final List<String> SYMBOLS = List.of("—", "…");
  private static final Cell.Content NOT_KNOWN = new Cell.Missing("");
  private static final Cell.Content COMPUTED = new Cell.Computed();

  /** What was written, without its notes; one that cannot be read has been reported. */
  Cell read(Optional<Text> written, Field field, Span row) {
    Marked marked = written.map(Marked::of).orElse(new Marked(Text.of(row.part(0, 0)), List.of()));
    Span at = written.map(Text::span).orElse(row);
    knows(marked);
    return new Cell(at, content(marked.text(), field), marked.names());
  }

  CellReader forFacts() {
    return new CellReader(expressions, notes, refused, true);
  }

  Units units() {
    return expressions.units();
  }

  Diagnostics diagnostics() {
    return expressions.diagnostics();
  }

  /** Reports each note that the dataset does not have. */
  void knows(Marked marked) {
    marked.notes().forEach(this::knows);
  }

  void knows(Text note) {
    if (!notes.contains(note.value())) {
      String near = Suggestion.didYouMean(note.value(), notes);
      diagnostics()
          .report(
              Diagnostic.error("unknown-note", note.span(), "no note called \"" + note + "\"")
                  .withHint(near.isEmpty() ? "write its words under `notes:`" : near));
    }
  }

  private Cell.Content content(Text text, Field field) {
    if (text.isEmpty()) {
      return blank(field);
    }
    if (SYMBOLS.contains(text.value())) {
      return new Cell.Missing(text.value());
    }
    return field.type().isNumeric() ? number(text, field) : words(text, field);
  }

  private Cell.Content blank(Field field) {
    if (refused.contains(field.name())) {
      return new Cell.Unreadable();
    }
    return field.formula().isPresent() ? COMPUTED : NOT_KNOWN;
  }

  private Cell.Content words(Text text, Field field) {
    switch (field.type()) {
      case YEAR -> require(Times.isYear(text.value()), Times.notAYear(text));
      case PERIOD -> require(DaySpan.parse(text.value()).isPresent(), Times.notAPeriod(text));
      case DATE -> require(Times.isDate(text.value()), Times.notADate(text));
      case LIST -> Cell.Words.items(text).forEach(item -> category(item, field));
      default -> category(text, field);
    }
    return new Cell.Words(text);
  }

  private void require(boolean sound, Diagnostic mistake) {
    if (!sound) {
      diagnostics().report(mistake);
    }
  }

  private void category(Text text, Field field) {
    List<String> names = field.categories().stream().map(Field.Category::name).toList();
    if (!names.isEmpty() && !names.contains(text.value())) {
      diagnostics().report(Categories.unknown(text, names));
    }
  }

  private Cell.Content number(Text text, Field field) {
    if (text.value().startsWith("=")) {
      return expressions
          .read(text.part(1, text.length()).strip())
          .<Cell.Content>map(Cell.Derived::new)
          .orElse(new Cell.Unreadable());
    }
    return MeasureReader.read(text, field.unit(), units(), diagnostics())
        .filter(measure -> fits(measure, text, field))
        .<Cell.Content>map(measure -> new Cell.Written(exact(measure, field)))
        .orElse(new Cell.Unreadable());
  }

  private static Measure exact(Measure measure, Field field) {
    return field.exact()
        ? new Measure(measure.number(), measure.unit(), measure.approximate(), true)
        : measure;
  }

  private boolean fits(Measure measure, Text text, Field field) {
    if (!anyUnit && !measure.unit().mixesWith(field.unit())) {
      diagnostics().report(mismatch(measure.unit(), text, field));
      return false;
    }
    if (field.type() == Field.Type.INTEGER && !isWhole(measure, field.unit())) {
      diagnostics().report(notWhole(text, field));
      return false;
    }
    return true;
  }

  /** Whole in the field's unit; decimals count, though they be zeros, unless in a larger unit. */
  private static boolean isWhole(Measure measure, Unit unit) {
    Rational value = measure.value().dividedBy(unit.size());
    return value.denominator().equals(BigInteger.ONE)
        && (measure.number().scale() <= 0 || !measure.unit().equals(unit));
  }

  private static Diagnostic mismatch(Unit own, Text text, Field field) {
    String unit = field.unit().name();
    return Diagnostic.error(
            "unit-mismatch",
            text.span(),
            "\""
                + text
                + "\" is in "
                + spoken(own.name())
                + ", \""
                + field.name()
                + "\" in "
                + spoken(unit))
        .withHint("units of different kinds never mix; make it a field of its own");
  }

  static String spoken(String unit) {
    return unit.isEmpty() ? "no unit" : unit;
  }

  private static Diagnostic notWhole(Text text, Field field) {
    return Diagnostic.error("not-an-integer", text.span(), "\"" + text + "\" is no whole number")
        .withHint("for decimals, give \"" + field.name() + "\" `type: number`");
  }
}
