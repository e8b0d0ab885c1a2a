package almanac.render;

import almanac.chart.Caption;
import almanac.chart.Charts;
import almanac.chart.Plot;
import almanac.export.FigureTable;
import almanac.export.FigureWorkbook;
import almanac.publish.Kept;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.BoundFigure;
import almanac.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The files of a figure in one language: its numbers, and its drawing if it has one. */
final class FigureDownloads {
  private final Press press;
  private final Here here;
  private final Speech speech;
  private final BoundFigure figure;

  private FigureDownloads(Press press, Here here, BoundFigure figure) {
    this.press = press;
    this.here = here;
    this.speech = here.speech();
    this.figure = figure;
  }

  /** All of them, in the order in which they are offered. */
  static List<Download> all(Press press, Here here, BoundFigure figure) {
    FigureDownloads downloads = new FigureDownloads(press, here, figure);
    Speech speech = here.speech();
    List<Download> files = new ArrayList<>();
    files.add(downloads.file(".csv", downloads.numbers(), () -> utf8(downloads.table().csv())));
    String sheet = speech.words().get("file.table");
    Rests noted = downloads.rests(ground -> ground.framed(figure).caption(figure));
    files.add(downloads.file(".xlsx", noted, () -> FigureWorkbook.bytes(downloads.table(), sheet)));
    press.figures().plot(speech, figure).ifPresent(p -> files.addAll(downloads.drawings(p)));
    return files;
  }

  private FigureTable table() {
    return FigureTables.of(press, here, figure);
  }

  private List<Download> drawings(Plot plot) {
    return List.of(
        file(".svg", numbers(), () -> utf8(press.figures().draw(plot).file())),
        file(
            ".png",
            rests(ground -> ground.figure(figure).caption(figure)),
            () -> Charts.png(plot, caption())));
  }

  private Rests numbers() {
    return rests(ground -> ground.figure(figure));
  }

  private Rests rests(Consumer<Ground> says) {
    return Ground.of(press, here.language(), says);
  }

  /** Made once, for the file itself and for the size that the figure's page names. */
  private Download file(String ending, Rests rests, Supplier<byte[]> make) {
    Once<byte[]> bytes = new Once<>(make);
    String path = "figures/" + figure.figure().id() + ending;
    Address address = press.site().address(speech.language(), path);
    Kept kept = press.store().of(address, out -> out.write(bytes.get()));
    return new Download(address, ending, rests, kept);
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
    String address = Citations.whole(press, here.address()).orElse("");
    return new Caption(number, finding, Subjects.line(speech, figure), source, address);
  }
}
