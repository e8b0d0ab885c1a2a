package almanac.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Numbers in Chinese text (GB/T 15835). */
record Chinese(String language) implements NumberFormat {

  @Override
  public String prose(Outcome outcome) {
    return outcome
        .words()
        .map(words -> words.in(language))
        .orElseGet(() -> prose(outcome.shown(), outcome.sign()));
  }

  @Override
  public String prose(Measure measure, Sign sign) {
    Measure size = new Measure(measure.number().abs(), measure.unit(), false, measure.exact());
    return (measure.approximate() ? about() : "")
        + Digits.sign(measure.number(), sign)
        + Digits.of(size)
        + behind(measure.unit());
  }

  private static String behind(Unit unit) {
    return switch (unit.kind()) {
      case PERCENT -> "%";
      case POINTS -> "个百分点";
      case NUMBER, MONEY, TIMES, COUNT, MEASURE -> unit.name();
    };
  }

  @Override
  public List<Wording> wordings(Unit unit) {
    return List.of(new Wording(Rational.ZERO, unit.size(), "", behind(unit)));
  }

  @Override
  public String unit(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? "%" : unit.name();
  }

  @Override
  public String interval(Interval interval, Measure like) {
    Measure low = Intervals.end(interval.low(), like);
    Measure high = Intervals.end(interval.high(), like);
    if (interval.isPoint() || low.equals(high)) {
      return prose(low);
    }
    boolean once = like.unit().kind() != Unit.Kind.PERCENT && interval.low().signum() >= 0;
    return (once ? number(low) : prose(low)) + "～" + prose(high);
  }

  @Override
  public String keyFigure(Measure measure) {
    return prose(KeyFigures.of(measure, larger(measure)));
  }

  /** The unit in which at most four digits stand before the point, if there is one. */
  private static Unit larger(Measure measure) {
    BigDecimal number = measure.number();
    if (Digits.whole(number) <= 4 || measure.unit().equals(Unit.YEAR)) {
      return measure.unit();
    }
    return Stream.of("", "万", "亿")
        .map(prefix -> sized(measure.unit(), prefix))
        .filter(unit -> Digits.whole(Scale.exact(measure, unit)) <= 4)
        .findFirst()
        .orElse(sized(measure.unit(), "亿"));
  }

  private static Unit sized(Unit unit, String prefix) {
    long size = prefix.isEmpty() ? 1 : prefix.equals("万") ? 10_000 : 100_000_000;
    return switch (unit.kind()) {
      case MONEY ->
          unit.dimension().equals(Unit.YUAN.dimension())
              ? new Unit(prefix + "元", unit.kind(), unit.dimension(), Rational.of(size, 1))
              : unit;
      case COUNT, NUMBER ->
          new Unit(prefix + base(unit), unit.kind(), unit.dimension(), Rational.of(size, 1));
      case PERCENT, POINTS, TIMES, MEASURE -> unit;
    };
  }

  private static String base(Unit unit) {
    return unit.size().equals(Rational.ONE) ? unit.name() : unit.dimension();
  }

  @Override
  public Scale scale(List<Measure> measures) {
    Unit unit = measures.get(0).unit();
    return Scale.of(unit(unit), unit, measures);
  }

  @Override
  public String period(Period period, Timing timing) {
    return switch (timing) {
      case DURING -> Calendar.chinese(period);
      case END -> Calendar.chinese(period.last()) + "末";
      case CUMULATIVE -> "截至" + Calendar.chinese(period.last()) + "末";
    };
  }

  @Override
  public String about() {
    return "约";
  }
}
