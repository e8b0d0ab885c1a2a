package almanac.render;

import almanac.chart.Caption;
import almanac.chart.Charts;
import almanac.chart.Plot;
import almanac.publish.Artifact;
import almanac.site.BoundFigure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Each figure by itself: its page, the same without a shell for other sites, its numbers as CSV,
 * its drawing as SVG and PNG.
 */
final class FigureProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    return press.languages().parallelStream()
        .flatMap(
            language ->
                press.site().figures().values().parallelStream()
                    .flatMap(figure -> artifacts(press, language, figure).stream()))
        .toList();
  }

  private static List<Artifact> artifacts(Press press, String language, BoundFigure figure) {
    String id = figure.figure().id();
    Here here = press.here(language, "figures/" + id, figure.figure().at());
    List<FigureFile> files = files(press, here, figure);
    List<Artifact> artifacts = new ArrayList<>();
    files.forEach(file -> artifacts.add(file.artifact(here, id)));
    FigurePages pages = new FigurePages(press, here, figure);
    artifacts.add(press.page(here, "page/figure", () -> pages.page(files)));
    Here frame = press.here(language, "figures/" + id + ".embed", figure.figure().at());
    artifacts.add(press.page(frame, "page/embed", pages::embed));
    return artifacts;
  }

  private static List<FigureFile> files(Press press, Here here, BoundFigure figure) {
    Speech speech = here.speech();
    List<FigureFile> files = new ArrayList<>();
    files.add(file(".csv", () -> utf8(GridCsv.of(speech, figure))));
    Optional<Plot> plot = press.figures().plot(speech, figure);
    if (plot.isPresent()) {
      files.add(file(".svg", () -> utf8(press.figures().draw(plot.get()).file())));
      files.add(file(".png", () -> Charts.png(plot.get(), caption(press, here, figure))));
    }
    return files;
  }

  private static FigureFile file(String ending, Supplier<byte[]> bytes) {
    return new FigureFile(ending, new Once<>(bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Caption caption(Press press, Here here, BoundFigure figure) {
    Speech speech = here.speech();
    String number =
        press.site().numbering().of(figure.figure().id()).map(speech::number).orElse("");
    String finding =
        Findings.of(press, speech.language(), figure).orElse(Subjects.title(speech, figure));
    String source =
        figure.dataset().sources().stream()
            .findFirst()
            .map(s -> speech.words().get("figure.source") + speech.text(s.title()))
            .orElse("");
    String address = Citations.whole(press, here.address()).orElse("");
    return new Caption(number, finding, Subjects.line(speech, figure), source, address);
  }
}
