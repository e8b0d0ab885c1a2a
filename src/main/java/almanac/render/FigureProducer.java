package almanac.render;

import almanac.publish.Artifact;
import almanac.site.BoundFigure;
import java.util.List;

/** Each figure to download. */
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
    return FigureDownloads.all(press, press.speech(language), figure).stream()
        .map(file -> file.artifact(figure.figure().at()))
        .toList();
  }
}
