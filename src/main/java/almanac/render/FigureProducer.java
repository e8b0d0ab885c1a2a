package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.BoundFigure;
import java.util.ArrayList;
import java.util.List;

/**
 * Each figure by itself: its page, the same without a shell for other sites, and its files to take
 * away.
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
    List<Download> files = FigureDownloads.all(press, here, figure);
    List<Artifact> artifacts = new ArrayList<>();
    files.forEach(file -> artifacts.add(file.artifact(here.origin())));
    FigurePages pages = new FigurePages(press, here, figure);
    artifacts.add(press.page(here, "page/figure", pages.rests(), () -> pages.page(files)));
    Here frame = press.here(language, "figures/" + id + FigurePages.EMBED, figure.figure().at());
    Rests framed = Ground.of(press, language, pages::shown);
    artifacts.add(press.page(frame, "page/embed", framed, pages::embed));
    return artifacts;
  }
}
