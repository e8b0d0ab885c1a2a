package almanac;

import almanac.data.Plain;
import almanac.render.ExplanationJson;
import almanac.render.Numbers;
import almanac.render.Press;
import almanac.render.ProofDetails;
import almanac.render.ProofSources;
import almanac.site.BoundFigure;
import almanac.site.Explanation;
import almanac.site.Mention;
import almanac.site.Proof;
import almanac.site.ProofNumber;
import java.util.ArrayList;
import java.util.List;

/** Says what an expression comes to, and why. */
final class ExplanationAnswer {
  private ExplanationAnswer() {}

  static Answer of(Press press, Explanation explanation) {
    String language = press.site().config().mainLanguage();
    return new Answer(
        head(explanation),
        List.of(
            new Answer.Group("comes from", details(explanation, language)),
            new Answer.Group("sources", sources(explanation, language)),
            new Answer.Group("used in", uses(explanation)),
            new Answer.Group("pages", pages(explanation)),
            new Answer.Group("figures", figures(press, explanation, language))),
        ExplanationJson.of(press, explanation));
  }

  private static List<String> head(Explanation explanation) {
    List<String> head = new ArrayList<>();
    String period = explanation.period().map(p -> "  in " + p).orElse("");
    head.add(explanation.value().tag() + period);
    explanation.shown().forEach((language, shown) -> head.add(language + ": " + shown));
    explanation.number().ifPresent(number -> head.add(number(number)));
    explanation.exact().ifPresent(exact -> head.add("exactly " + exact + ", in the same unit"));
    return head;
  }

  private static String number(ProofNumber number) {
    String value = Plain.text(number.measure());
    return number.isExact()
        ? value + ", exact"
        : value
            + ", from "
            + number.low().toPlainString()
            + " to "
            + number.high().toPlainString()
            + " as its cells are rounded";
  }

  private static List<Answer.Line> details(Explanation explanation, String language) {
    Proof.Line line =
        new Proof.Line(
            Proof.Kind.PARAGRAPH,
            "",
            explanation.value().at(),
            "",
            explanation.value().shown(),
            List.of(explanation.value()));
    return ProofDetails.of(line, language).get(0).stream().map(Answer.Line::of).toList();
  }

  private static List<Answer.Line> sources(Explanation explanation, String language) {
    return ProofSources.of(explanation.value().cells().stream(), language).stream()
        .map(Answer.Line::of)
        .toList();
  }

  private static List<Answer.Line> uses(Explanation explanation) {
    return explanation.uses().stream()
        .map(use -> Answer.Line.of(use.line().at(), Inquiry.said(use)))
        .toList();
  }

  private static List<Answer.Line> pages(Explanation explanation) {
    return explanation.uses().stream()
        .map(Mention::address)
        .map(address -> address.path())
        .distinct()
        .map(Answer.Line::of)
        .toList();
  }

  private static List<Answer.Line> figures(Press press, Explanation explanation, String language) {
    return explanation.figures().stream()
        .map(figure -> Answer.Line.of(figure.figure().at(), figure(press, figure, language)))
        .toList();
  }

  private static String figure(Press press, BoundFigure figure, String language) {
    return (figure.figure().id() + "  " + Numbers.of(press, language, figure)).strip();
  }
}
