package almanac.render;

import almanac.chart.Caption;
import almanac.chart.Charts;
import almanac.chart.Plot;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.BoundFigure;
import almanac.site.Site;
import almanac.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Each figure to download: its numbers as CSV, its drawing as SVG and PNG. */
final class FigureProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    return press.languages().parallelStream()
        .flatMap(
            language ->
                press.site().figures().values().parallelStream()
                    .flatMap(figure -> files(press, language, figure).stream()))
        .toList();
  }

  private static List<Artifact> files(Press press, String language, BoundFigure figure) {
    Site site = press.site();
    Speech speech = press.speech(language);
    String base = "figures/" + figure.figure().id();
    Span origin = figure.figure().at();
    List<Artifact> files = new ArrayList<>();
    Function<String, String> path = end -> site.address(language, base + end).path();
    Rests drawing = Ground.of(press, language, ground -> ground.figure(figure));
    files.add(
        new Artifact(path.apply(".csv"), origin, drawing, () -> utf8(GridCsv.of(speech, figure))));
    Optional<Plot> plot = press.figures().plot(speech, figure);
    if (plot.isPresent()) {
      files.add(
          new Artifact(
              path.apply(".svg"),
              origin,
              drawing,
              () -> utf8(press.figures().draw(plot.get()).file())));
      files.add(
          new Artifact(
              path.apply(".png"),
              origin,
              Ground.of(press, language, ground -> ground.figure(figure).caption(figure)),
              () -> Charts.png(plot.get(), caption(press, speech, figure))));
    }
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Caption caption(Press press, Speech speech, BoundFigure figure) {
    Site site = press.site();
    String number = site.numbering().of(figure.figure().id()).map(speech::number).orElse("");
    String finding =
        Findings.of(press, speech.language(), figure).orElse(Subjects.title(speech, figure));
    String source =
        figure.dataset().sources().stream()
            .findFirst()
            .map(s -> speech.words().get("figure.source") + speech.text(s.title()))
            .orElse("");
    String address =
        site.config()
            .url()
            .map(url -> url.value() + site.address(speech.language(), figure.dataset()).path())
            .orElse("");
    return new Caption(number, finding, Subjects.line(speech, figure), source, address);
  }
}
