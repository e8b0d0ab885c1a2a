package almanac.render;

import almanac.data.Band;
import almanac.data.Condition;
import almanac.data.Dataset;
import almanac.data.Formula;
import almanac.data.Fractions;
import almanac.data.Localized;
import almanac.data.Rule;
import almanac.data.Score;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.source.JsonObject;
import almanac.value.Measure;
import almanac.value.Rational;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scheme for programs that execute it: rules as trees, nothing left to parse. Every object has
 * all its members, with null for what is not there; numbers of points and values are texts, each a
 * decimal or a fraction {@code 761/12}, and exact.
 */
final class ScoringJson {
  private final List<String> languages;
  private final Scoring scheme;

  private ScoringJson(List<String> languages, Scoring scheme) {
    this.languages = languages;
    this.scheme = scheme;
  }

  /** One JSON object, in one line. */
  static String of(List<String> languages, Dataset dataset) {
    Scoring scheme = dataset.scoring().orElseThrow();
    return new ScoringJson(languages, scheme).scheme(dataset) + "\n";
  }

  private JsonObject scheme(Dataset dataset) {
    return new JsonObject()
        .text("name", dataset.name())
        .object("title", Optional.of(text(dataset.title())))
        .text("max", Fractions.exact(scheme.maximum()))
        .text("ties", lower(scheme.ties()))
        .list("inputs", scheme.inputs(), this::input)
        .list("groups", scheme.groups(), this::group)
        .list("items", scheme.items(), this::item)
        .list("readings", scheme.readings(), this::reading)
        .list("examples", scheme.scored(), this::example);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private JsonObject text(Localized text) {
    JsonObject json = new JsonObject();
    languages.forEach(language -> json.text(language, text.in(language).value()));
    return json;
  }

  private Optional<JsonObject> text(Optional<Localized> text) {
    return text.map(this::text);
  }

  private JsonObject input(Scoring.Input input) {
    return new JsonObject()
        .text("name", input.name().value())
        .object("title", Optional.of(text(input.title())))
        .text("unit", input.unit().name())
        .text("size", Fractions.exact(input.unit().size()))
        .text("least", input.least().map(m -> number(m, input)))
        .text("most", input.most().map(m -> number(m, input)));
  }

  /** In the unit of the input. */
  private static String number(Measure measure, Scoring.Input input) {
    return Fractions.exact(measure.value().dividedBy(input.unit().size()));
  }

  private JsonObject group(Scoring.Group group) {
    return new JsonObject()
        .text("name", group.name())
        .object("title", text(group.title()))
        .text("max", Fractions.exact(Scoring.maximum(scheme.items(group))));
  }

  private JsonObject item(ScoreItem item) {
    return new JsonObject()
        .text("name", item.name())
        .object("title", Optional.of(text(item.title())))
        .text("group", item.group())
        .flag("bonus", item.bonus())
        .text("max", Fractions.exact(item.max().points()))
        .object("reading", text(item.reading()))
        .texts("inputs", item.inputs())
        .list("bands", item.bands().values(), this::band)
        .object("rule", Optional.of(rule(item.rule())));
  }

  private JsonObject band(Band band) {
    return new JsonObject()
        .text("name", band.name())
        .object("title", text(band.title()))
        .object("of", Optional.of(formula(band.of())))
        .list("from", band.bounds(), ScoringJson::bound);
  }

  private static JsonObject bound(Band.Bound bound) {
    return new JsonObject()
        .text("bound", Fractions.exact(bound.from().value()))
        .text("points", Fractions.exact(bound.points()));
  }

  private JsonObject rule(Rule rule) {
    if (rule instanceof Rule.Cases cases) {
      return kind("cases").list("cases", cases.cases(), this::oneCase);
    }
    if (rule instanceof Rule.Rank rank) {
      return places(kind("rank"), rank.of(), rank.ties())
          .text("first", Fractions.exact(rank.first()))
          .text("step", Fractions.exact(rank.step()))
          .text("least", Fractions.exact(rank.least()));
    }
    if (rule instanceof Rule.Places places) {
      return places(kind("places"), places.of(), places.ties())
          .list("places", places.stretches(), ScoringJson::stretch);
    }
    if (rule instanceof Rule.Banded banded) {
      return kind("bands").object("band", Optional.of(band(banded.band())));
    }
    if (rule instanceof Rule.Each each) {
      return kind("each")
          .object("of", Optional.of(formula(each.of())))
          .list("each", each.tiers(), ScoringJson::tier);
    }
    Rule.Points points = (Rule.Points) rule;
    return kind("points")
        .object("points", Optional.of(formula(points.points())))
        .text("least", Fractions.exact(points.least()));
  }

  private static JsonObject kind(String kind) {
    return new JsonObject().text("kind", kind);
  }

  private JsonObject places(JsonObject json, Formula of, Optional<Scoring.Ties> ties) {
    return json.object("of", Optional.of(formula(of))).text("ties", ties.map(ScoringJson::lower));
  }

  private JsonObject oneCase(Rule.Case one) {
    return new JsonObject()
        .list("when", one.when(), this::condition)
        .object("rule", Optional.of(rule(one.rule())));
  }

  private static JsonObject stretch(Rule.Stretch stretch) {
    OptionalInt to = stretch.to();
    JsonObject json = new JsonObject().number("from", stretch.from());
    return (to.isPresent() ? json.number("to", to.getAsInt()) : json.text("to", Optional.empty()))
        .text("high", Fractions.exact(stretch.high()))
        .text("low", Fractions.exact(stretch.low()));
  }

  private static JsonObject tier(Rule.Tier tier) {
    return new JsonObject()
        .number("from", tier.from())
        .text("points", Fractions.exact(tier.points()));
  }

  private JsonObject condition(Condition condition) {
    if (condition instanceof Condition.Blank blank) {
      return op(blank.blank() ? "blank" : "given").text("name", blank.input());
    }
    Condition.Compared compared = (Condition.Compared) condition;
    return op(compared.relation().sign())
        .list("of", List.of(compared.left(), compared.right()), this::formula);
  }

  private static JsonObject op(String op) {
    return new JsonObject().text("op", op);
  }

  private JsonObject formula(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return op("number").text("value", Fractions.exact(constant.measure().value()));
    }
    if (formula instanceof Formula.Input input) {
      return op("input").text("name", input.name());
    }
    if (formula instanceof Formula.Banded banded) {
      return op("band").text("name", banded.name());
    }
    if (formula instanceof Formula.OfGroup of) {
      return op("group").text("function", of.function().written()).text("name", of.input());
    }
    if (formula instanceof Formula.Binary binary) {
      return op(String.valueOf(binary.operator())).list("of", binary.parts(), this::formula);
    }
    String op =
        formula instanceof Formula.Negative
            ? "negative"
            : ((Formula.Extreme) formula).largest() ? "max" : "min";
    return op(op).list("of", formula.parts(), this::formula);
  }

  private JsonObject reading(Scoring.Reading reading) {
    return new JsonObject()
        .texts("items", reading.items())
        .object("unclear", Optional.of(text(reading.unclear())))
        .object("reading", Optional.of(text(reading.reading())))
        .object("otherwise", reading.otherwise().map(this::otherwise));
  }

  private JsonObject otherwise(Scoring.Alternative other) {
    JsonObject rules = new JsonObject();
    scheme.items().stream()
        .map(ScoreItem::name)
        .filter(other.rules()::containsKey)
        .forEach(
            name ->
                rules.object(name, Optional.ofNullable(other.rules().get(name)).map(this::rule)));
    return new JsonObject()
        .object("title", Optional.of(text(other.title())))
        .text("ties", other.ties().map(ScoringJson::lower))
        .object("rules", Optional.of(rules));
  }

  private JsonObject example(Score score) {
    JsonObject inputs = new JsonObject();
    scheme.inputs().forEach(input -> inputs.text(input.name().value(), entered(score, input)));
    JsonObject points = new JsonObject();
    score.items().forEach(i -> points.text(i.item().name(), Fractions.exact(i.points())));
    return new JsonObject()
        .text("name", score.entrant().name())
        .object("inputs", Optional.of(inputs))
        .object("points", Optional.of(points))
        .text("total", Fractions.exact(score.total()));
  }

  private static Optional<String> entered(Score score, Scoring.Input input) {
    Map<String, Rational> values = score.entrant().values();
    return Optional.ofNullable(values.get(input.name().value()))
        .map(value -> Fractions.exact(value.dividedBy(input.unit().size())));
  }
}
