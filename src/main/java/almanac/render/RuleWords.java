package almanac.render;

import almanac.data.Band;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule of an item in words, which are made from the rule itself. */
record RuleWords(Words words, FormulaWords formulas, Scoring scheme, ScoreItem item) {

  static RuleWords of(Speech speech, Scoring scheme, ScoreItem item) {
    return new RuleWords(speech.words(), new FormulaWords(speech, scheme, item), scheme, item);
  }

  /** The whole rule, and below it the bands that it calls by name. */
  Html html() {
    StringBuilder html = new StringBuilder(rule(item.rule()).text());
    if (item.rule() instanceof Rule.Points) {
      item.bands().values().forEach(band -> html.append(named(band)));
    }
    return new Html(html.toString());
  }

  private String named(Band band) {
    String title = words.get("scheme.named", formulas.title(band), formulas.of(band.of()));
    return paragraph(title) + bounds(band);
  }

  /** A rule of an item, a case, or another reading. */
  Html rule(Rule rule) {
    if (rule instanceof Rule.Cases cases) {
      return new Html(cases(cases));
    }
    if (rule instanceof Rule.Places places) {
      return new Html(
          paragraph(words.get("scheme.places", formulas.of(places.of())) + ties(places.ties()))
              + list(places.stretches().stream().map(this::stretch).toList()));
    }
    if (rule instanceof Rule.Banded banded) {
      return new Html(paragraph(banded(banded.band())) + bounds(banded.band()));
    }
    return new Html(paragraph(line(rule)));
  }

  private String banded(Band band) {
    String of = formulas.of(band.of());
    return band.name().isEmpty()
        ? words.get("scheme.banded", of)
        : words.get("scheme.named", formulas.title(band), of);
  }

  private String line(Rule rule) {
    if (rule instanceof Rule.Rank rank) {
      String least =
          rank.least().signum() == 0
              ? ""
              : words.get("scheme.least", formulas.number(rank.least()));
      return words.get(
              "scheme.rank",
              formulas.of(rank.of()),
              formulas.number(rank.first()),
              formulas.number(rank.step()))
          + least
          + ties(rank.ties());
    }
    if (rule instanceof Rule.Each each) {
      List<String> tiers = new ArrayList<>();
      for (int i = 0; i < each.tiers().size(); i++) {
        tiers.add(tier(each, i));
      }
      return words.get(
              "scheme.each", formulas.of(each.of()), String.join(words.get("comma"), tiers))
          + most();
    }
    Rule.Points points = (Rule.Points) rule;
    return constant(points.points())
        .map(number -> words.get("scheme.constant", number))
        .orElseGet(() -> formulas.of(points.points()) + least(points) + most());
  }

  /** Said only where the formula can come to less. */
  private String least(Rule.Points points) {
    boolean zero = points.least().signum() == 0;
    return zero && !falls(points.points())
        ? ""
        : words.get("scheme.least", formulas.number(points.least()));
  }

  private static boolean falls(Formula formula) {
    boolean minus = formula instanceof Formula.Binary binary && binary.operator() == '-';
    return minus
        || formula instanceof Formula.Negative
        || formula.parts().stream().anyMatch(RuleWords::falls);
  }

  private Optional<String> constant(Formula formula) {
    return formula instanceof Formula.Constant constant
        ? Optional.of(formulas.number(constant.measure().value()))
        : Optional.empty();
  }

  private String most() {
    return words.get("scheme.most", formulas.number(item.max().points()));
  }

  private String ties(Optional<Scoring.Ties> own) {
    boolean dense = own.orElse(scheme.ties()) == Scoring.Ties.DENSE;
    return words.get(dense ? "scheme.dense" : "scheme.standard");
  }

  /** 第6场起每场3分. */
  private String tier(Rule.Each each, int index) {
    String one = unit(each.of());
    Rule.Tier tier = each.tiers().get(index);
    String points = formulas.number(tier.points());
    if (each.tiers().size() == 1) {
      return words.get("scheme.tier", one, points);
    }
    boolean last = index + 1 == each.tiers().size();
    return last
        ? words.get("scheme.tier.on", tier.from(), one, points)
        : words.get(
            "scheme.tier.to", tier.from(), each.tiers().get(index + 1).from() - 1, one, points);
  }

  private String unit(Formula of) {
    return of instanceof Formula.Input input
        ? scheme.input(input.name()).orElseThrow().unit().name()
        : words.get("scheme.one");
  }

  private String stretch(Rule.Stretch stretch) {
    String high = formulas.number(stretch.high());
    String low = formulas.number(stretch.low());
    if (stretch.to().isEmpty()) {
      return words.get("scheme.stretch.on", stretch.from(), high, low);
    }
    int to = stretch.to().getAsInt();
    return to == stretch.from()
        ? words.get("scheme.stretch.one", to, high)
        : words.get("scheme.stretch", stretch.from(), to, high, low);
  }

  private String cases(Rule.Cases cases) {
    StringBuilder html = new StringBuilder("<ol class=\"cases\">");
    for (Rule.Case one : cases.cases()) {
      String when = one.when().isEmpty() ? words.get("scheme.else") : formulas.of(one.when());
      html.append("<li>").append(paragraph(when).replace("<p>", "<p class=\"cases__when\">"));
      html.append(rule(one.rule())).append("</li>");
    }
    return html.append("</ol>").toString();
  }

  private String bounds(Band band) {
    List<String> lines = new ArrayList<>();
    Optional<Band.Bound> above = Optional.empty();
    for (Band.Bound bound : band.bounds()) {
      lines.add(
          "<li>"
              + Html.of(range(bound, above))
              + " <b>"
              + formulas.number(bound.points())
              + "</b></li>");
      above = Optional.of(bound);
    }
    return "<ul class=\"bands\">" + String.join("", lines) + "</ul>";
  }

  /** 90%及以上, 80%至不足90%, 不足10%. */
  String range(Band.Bound bound, Optional<Band.Bound> above) {
    String from = formulas.measure(bound.from());
    if (above.isEmpty()) {
      return words.get("scheme.bound.top", from);
    }
    String under = formulas.measure(above.get().from());
    return bound.from().value().equals(Rational.ZERO)
        ? words.get("scheme.bound.low", under)
        : words.get("scheme.bound", from, under);
  }

  private static String paragraph(String text) {
    return "<p>" + Html.of(FormulaWords.begun(text)) + "</p>";
  }

  private static String list(List<String> lines) {
    StringBuilder html = new StringBuilder("<ul class=\"bands\">");
    lines.forEach(line -> html.append("<li>").append(Html.of(line)).append("</li>"));
    return html.append("</ul>").toString();
  }
}
