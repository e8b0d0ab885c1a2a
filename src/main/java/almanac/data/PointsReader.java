package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Units;
import java.util.Optional;

/** Reads numbers of points, which are plain or in 分. */
record PointsReader(Units units, Diagnostics diagnostics) {
  private static final String POINT = "分";

  /** Empty where the text is none, which has then been reported. */
  Optional<Rational> read(Text text) {
    Optional<Measure> measure = MeasureReader.read(text, Unit.NUMBER, units, diagnostics);
    if (measure.isPresent() && !isPoints(measure.get().unit())) {
      diagnostics.report(
          Diagnostic.error("unit-mismatch", text.span(), "\"" + text + "\" where points are wanted")
              .withHint("write a plain number, such as 5 or 0.5"));
      return Optional.empty();
    }
    return measure.map(Measure::value);
  }

  private static boolean isPoints(Unit unit) {
    return unit.kind() == Unit.Kind.NUMBER || unit.name().equals(POINT);
  }

  Optional<Rational> read(Entries entries, String key) {
    return entries.text(key).flatMap(this::read);
  }

  /** As many as are written, or else none. */
  Rational orZero(Entries entries, String key) {
    return read(entries, key).orElse(Rational.ZERO);
  }

  Optional<Rational> required(Entries entries, String key, String what) {
    return entries.required(key, what).flatMap(this::read);
  }

  /** The most that can be had, as written. */
  Optional<Scoring.Maximum> maximum(Entries entries) {
    return entries
        .text("max")
        .flatMap(text -> read(text).map(points -> new Scoring.Maximum(text, points)));
  }
}
