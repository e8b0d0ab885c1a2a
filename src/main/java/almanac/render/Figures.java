package almanac.render;

import almanac.chart.ChartTypes;
import almanac.chart.Charts;
import almanac.chart.Drawing;
import almanac.chart.Plot;
import almanac.data.Dataset;
import almanac.site.Anchors;
import almanac.site.BoundFigure;
import almanac.site.FigureNumber;
import almanac.site.PlacedFigure;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws figures with their frames. */
final class Figures {
  private final Speech main;
  private final Drawings drawings;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<Plot>> plots = new ConcurrentHashMap<>();

  /** Speaks to authors of a figure's numbers in the site's first language. */
  Figures(Speech main, Drawings drawings, Diagnostics diagnostics) {
    this.main = main;
    this.drawings = drawings;
    this.diagnostics = diagnostics;
  }

  /**
   * The frame's anchor, the same in every page and language; what else is made of it goes on with a
   * line below, which is in no figure's id.
   */
  static String anchor(BoundFigure figure) {
    return Anchors.ofFigure(figure.figure().id());
  }

  /**
   * The figure in its frame.
   *
   * @param finding what it shows; empty for its subject
   */
  FigureView view(Here here, PlacedFigure placed, Html finding) {
    BoundFigure figure = placed.figure();
    Speech speech = here.speech();
    String number = placed.number().map(speech::number).orElse("");
    String subject = Subjects.title(speech, figure);
    boolean said = !finding.isEmpty();
    Optional<Drawing> drawing = draw(speech, figure);
    return new FigureView(
        speech.words(),
        anchor(figure),
        number,
        said ? finding : Html.of(subject),
        Subjects.line(speech, figure),
        drawing.map(d -> new Html(d.wide())).orElse(Html.NONE),
        drawing.map(d -> new Html(d.narrow())).orElse(Html.NONE),
        Optional.of(
            GridTables.of(
                here, figure, anchor(figure) + "_table", (number + " " + subject).strip())),
        source(here, figure.dataset()),
        figure.figure().note().map(n -> Html.of(speech.text(n))).orElse(Html.NONE),
        actions(here, figure));
  }

  /** Empty for a table, and after a mistake, which is reported. */
  Optional<Drawing> draw(Speech speech, BoundFigure figure) {
    return plot(speech, figure).map(this::draw);
  }

  Drawing draw(Plot plot) {
    return drawings.of(plot);
  }

  /**
   * A figure shows the same wherever it shows the same numbers of the same periods and points out
   * the same.
   */
  private static String key(Speech speech, BoundFigure figure) {
    List<String> parts =
        List.of(
            speech.language(),
            figure.figure().id(),
            figure.times().toString(),
            figure.grid().measures().toString(),
            figure.targets().toString(),
            figure.goals().toString(),
            figure.figure().highlight().stream().map(Text::value).toList().toString(),
            figure.tiles().toString());
    return String.join(" ", parts);
  }

  /** What is drawn; empty for a table, and for what cannot be drawn, which is reported. */
  Optional<Plot> plot(Speech speech, BoundFigure figure) {
    return plots.computeIfAbsent(key(speech, figure), k -> drawable(speech, figure));
  }

  private Optional<Plot> drawable(Speech speech, BoundFigure figure) {
    if (figure.kind() == FigureNumber.Kind.TABLE) {
      return Optional.empty();
    }
    String name = figure.figure().chart().value();
    if (!ChartTypes.names().contains(name)) {
      unknown(figure, name);
      return Optional.empty();
    }
    Plot plot = Plots.of(speech, figure);
    if (Charts.problems(plot).isEmpty()) {
      return Optional.of(plot);
    }
    String figureName = "the figure \"" + figure.figure().id() + "\": ";
    Charts.problems(Plots.of(main, figure))
        .forEach(p -> report("chart-data", figure, figureName + p.what(), p.way()));
    return Optional.empty();
  }

  private void unknown(BoundFigure figure, String name) {
    List<String> names = new ArrayList<>(ChartTypes.names());
    names.add("table");
    String near = Suggestion.didYouMean(name, names);
    report(
        "unknown-chart",
        figure,
        "no chart called \"" + name + "\"",
        near.isEmpty() ? "there are " + String.join(", ", names) : near);
  }

  private void report(String code, BoundFigure figure, String message, String hint) {
    Span at = figure.figure().chart().span();
    diagnostics.report(Diagnostic.error(code, at, message).withHint(hint));
  }

  static Html source(Here here, Dataset dataset) {
    List<String> sources =
        dataset.sources().stream().map(s -> here.speech().text(s.title())).toList();
    return Html.of(String.join(here.speech().words().get("semicolon"), sources));
  }

  private static List<LinkView> actions(Here here, BoundFigure figure) {
    Words words = here.speech().words();
    String base = "figures/" + figure.figure().id();
    List<LinkView> actions =
        new ArrayList<>(
            List.of(
                LinkView.of(words.get("figure.page"), here.toOwn(base + ".html")),
                LinkView.of(words.get("download.csv"), here.toOwn(base + ".csv"))));
    if (figure.kind() == FigureNumber.Kind.FIGURE) {
      actions.add(LinkView.of("SVG", here.toOwn(base + ".svg")));
      actions.add(LinkView.of("PNG", here.toOwn(base + ".png")));
    }
    actions.add(LinkView.of(words.get("see.dataset"), here.toDataset(figure.dataset())));
    return actions;
  }
}
