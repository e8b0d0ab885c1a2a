package almanac.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Numbers in English text; the style of every language that has none of its own. */
record English(String language) implements NumberFormat {

  @Override
  public String prose(Outcome outcome) {
    return outcome
        .words()
        .map(words -> words.in(language))
        .orElseGet(() -> prose(outcome.shown(), outcome.sign()));
  }

  @Override
  public String prose(Measure measure, Sign sign) {
    return (measure.approximate() ? about() : "")
        + Digits.sign(measure.number(), sign)
        + unsigned(
            new Measure(measure.number().abs(), measure.unit(), false, measure.exact()), measure);
  }

  private static String unsigned(Measure size, Measure written) {
    Unit unit = size.unit();
    return switch (unit.kind()) {
      case MONEY -> money(size, Magnitude.of(size));
      case PERCENT -> Digits.of(size) + "%";
      case POINTS -> Digits.of(size) + (one(written) ? " percentage point" : " percentage points");
      case TIMES -> Digits.of(size) + " times";
      case COUNT -> Digits.grouped(Scale.exact(size, Magnitude.ONE.of(unit)));
      case NUMBER -> Digits.of(size);
      case MEASURE -> Digits.of(size) + " " + unit.name();
    };
  }

  private static boolean one(Measure measure) {
    return measure.number().scale() <= 0 && measure.number().compareTo(BigDecimal.ONE) == 0;
  }

  private static String money(Measure size, Magnitude magnitude) {
    return currency(size.unit())
        + " "
        + Digits.grouped(Scale.exact(size, magnitude.of(size.unit())))
        + magnitude.behind();
  }

  /** What stands before an amount: the renminbi's sign, a site's own currency as it is named. */
  private static String currency(Unit unit) {
    return unit.dimension().equals(Unit.YUAN.dimension()) ? "RMB" : unit.dimension();
  }

  @Override
  public List<Wording> wordings(Unit unit) {
    return switch (unit.kind()) {
      case MONEY ->
          Stream.of(Magnitude.BILLION, Magnitude.MILLION, Magnitude.ONE)
              .map(magnitude -> money(unit, magnitude))
              .toList();
      case COUNT -> List.of(new Wording(Rational.ZERO, Rational.ONE, "", ""));
      case NUMBER -> List.of(new Wording(Rational.ZERO, unit.size(), "", ""));
      case PERCENT -> List.of(new Wording(Rational.ZERO, unit.size(), "", "%"));
      case POINTS, TIMES, MEASURE ->
          List.of(new Wording(Rational.ZERO, unit.size(), "", " " + unit(unit)));
    };
  }

  private static Wording money(Unit unit, Magnitude magnitude) {
    Rational size = magnitude.of(unit).size();
    Rational from = magnitude == Magnitude.ONE ? Rational.ZERO : size;
    return new Wording(from, size, currency(unit) + " ", magnitude.behind());
  }

  @Override
  public String unit(Unit unit) {
    return switch (unit.kind()) {
      case MONEY -> currency(unit) + size(unit);
      case PERCENT -> "%";
      case POINTS -> "percentage points";
      case TIMES -> "times";
      case COUNT -> size(unit).strip();
      case NUMBER, MEASURE -> unit.name();
    };
  }

  /** {@code 100 million}, with a space before it; of a single one nothing. */
  private static String size(Unit unit) {
    if (unit.size().equals(Rational.ONE)) {
      return "";
    }
    Measure one = Measure.of(BigDecimal.ONE, unit);
    Magnitude magnitude = Magnitude.of(one);
    return " " + Digits.grouped(Scale.exact(one, magnitude.of(unit))) + magnitude.behind();
  }

  @Override
  public String interval(Interval interval, Measure like) {
    Measure low = Intervals.end(interval.low(), like);
    Measure high = Intervals.end(interval.high(), like);
    if (interval.isPoint() || low.equals(high)) {
      return prose(low);
    }
    if (interval.low().signum() < 0) {
      return prose(low) + " to " + prose(high);
    }
    return like.unit().kind() == Unit.Kind.MONEY
        ? currency(like.unit()) + " " + bare(low, high) + "\u2013" + money(high)
        : Digits.of(low) + "\u2013" + prose(high);
  }

  private static String bare(Measure measure, Measure like) {
    return Digits.grouped(Scale.exact(measure, Magnitude.of(like).of(measure.unit())));
  }

  private static String money(Measure high) {
    return bare(high, high) + Magnitude.of(high).behind();
  }

  @Override
  public String keyFigure(Measure measure) {
    boolean scaled =
        switch (measure.unit().kind()) {
          case MONEY, COUNT -> true;
          case NUMBER -> !measure.unit().equals(Unit.YEAR);
          case PERCENT, POINTS, TIMES, MEASURE -> false;
        };
    if (!scaled) {
      return prose(KeyFigures.of(measure, measure.unit()));
    }
    Magnitude magnitude = Magnitude.of(measure);
    Measure rounded = KeyFigures.of(measure, magnitude.of(measure.unit()));
    return measure.unit().kind() == Unit.Kind.MONEY
        ? prose(rounded)
        : (measure.approximate() ? about() : "")
            + Digits.grouped(rounded.number())
            + magnitude.behind();
  }

  @Override
  public Scale scale(List<Measure> measures) {
    Unit unit = measures.get(0).unit();
    if (unit.kind() == Unit.Kind.COUNT) {
      return Scale.of("", Magnitude.ONE.of(unit), measures);
    }
    if (unit.kind() != Unit.Kind.MONEY) {
      return Scale.of(unit(unit), unit, measures);
    }
    Magnitude largest = Magnitude.forAll(measures);
    return Scale.of(currency(unit) + largest.behind(), largest.of(unit), measures);
  }

  @Override
  public String period(Period period, Timing timing) {
    return switch (timing) {
      case DURING -> Calendar.english(period);
      case END -> "end-" + Calendar.english(period.last());
      case CUMULATIVE -> "to end-" + Calendar.english(period.last());
    };
  }

  @Override
  public String about() {
    return "about ";
  }
}
