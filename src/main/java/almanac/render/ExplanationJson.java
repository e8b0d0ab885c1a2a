package almanac.render;

import almanac.site.Explanation;
import almanac.source.JsonObject;
import java.util.Optional;

/** What is known of an expression, for programs; numbers are texts, for they are decimal. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** One JSON object, in one line. */
  public static String of(Press press, Explanation explanation) {
    String language = press.languages().get(0);
    return new JsonObject()
        .text("period", explanation.period().map(period -> period.toString()))
        .list(
            "shown",
            explanation.shown().entrySet(),
            shown ->
                new JsonObject().text("language", shown.getKey()).text("text", shown.getValue()))
        .object("number", explanation.number().map(ProofJson::number))
        .text("fraction", explanation.exact().map(exact -> exact.toString()))
        .object("value", Optional.of(ProofJson.value(explanation.value(), language)))
        .list("uses", explanation.uses(), ImpactJson::sentence)
        .list("figures", explanation.figures(), figure -> ImpactJson.figure(press, figure))
        .toString();
  }
}
