package almanac.render;

import almanac.chart.Caption;
import almanac.chart.Charts;
import almanac.chart.Plot;
import almanac.site.BoundFigure;
import almanac.site.FigureNumber;
import almanac.site.Site;
import almanac.source.Flow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a figure in one language: its numbers, and its drawing if it has one. */
final class FigureDownloads {
  private final Press press;
  private final Speech speech;
  private final BoundFigure figure;

  private FigureDownloads(Press press, Speech speech, BoundFigure figure) {
    this.press = press;
    this.speech = speech;
    this.figure = figure;
  }

  /** All of them, in the order in which they are offered. */
  static List<Download> all(Press press, Speech speech, BoundFigure figure) {
    FigureDownloads downloads = new FigureDownloads(press, speech, figure);
    List<Download> files = new ArrayList<>();
    files.add(downloads.file(".csv", out -> out.write(utf8(GridCsv.of(speech, figure)))));
    if (figure.kind() == FigureNumber.Kind.FIGURE) {
      Optional<Plot> plot = press.figures().plot(speech, figure);
      plot.ifPresent(p -> files.addAll(downloads.drawings(p)));
    }
    return files;
  }

  /** As links to them, with their sizes. */
  static List<FileView> views(Press press, Here here, BoundFigure figure) {
    return all(press, here.speech(), figure).stream().map(f -> f.view(press, here)).toList();
  }

  private List<Download> drawings(Plot plot) {
    return List.of(
        file(".svg", out -> out.write(utf8(press.figures().draw(plot).file()))),
        file(".png", out -> out.write(Charts.png(plot, caption()))));
  }

  private Download file(String ending, Flow flow) {
    String path = "figures/" + figure.figure().id() + ending;
    return new Download(press.site().address(speech.language(), path), ending, flow);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Caption caption() {
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
