package almanac.render;

import almanac.site.BoundFigure;
import almanac.site.Goal;
import almanac.site.Grid;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says a figure in one to three sentences, for readers who do not see it. */
final class Descriptions {
  private static final int LISTED = 8;

  private final Speech speech;
  private final Grid grid;

  private Descriptions(Speech speech, Grid grid) {
    this.speech = speech;
    this.grid = grid;
  }

  static String of(Speech speech, BoundFigure figure) {
    Descriptions description = new Descriptions(speech, figure.grid());
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < figure.goals().size(); i++) {
      sentences.add(description.goal(figure.grid().rows().get(i), figure.goals().get(i)));
    }
    int series = figure.goals().isEmpty() ? Math.min(3, figure.grid().columns().size()) : 0;
    for (int i = 0; i < series; i++) {
      sentences.add(description.series(i));
    }
    figure.targets().forEach(target -> sentences.add(description.target(target)));
    return String.join(speech.words().get("sentence.gap"), sentences);
  }

  private String target(BoundFigure.Target target) {
    String said = say(new Named(Targets.name(speech, target), target.measure()));
    return speech.words().get("describe.one", said);
  }

  private String goal(Grid.Row row, Goal goal) {
    List<String> parts = new ArrayList<>();
    row.cells()
        .get(0)
        .measure()
        .ifPresent(m -> parts.add(say(new Named(speech.label(row.label()), m))));
    parts.add(say(new Named(Targets.name(speech, goal.target()), goal.target().measure())));
    parts.add(Bullets.way(speech, goal));
    return speech.words().get("describe.one", speech.enumerate(parts));
  }

  private record Named(String name, Measure measure) {}

  private String series(int column) {
    List<Named> all = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      row.cells()
          .get(column)
          .measure()
          .ifPresent(m -> all.add(new Named(speech.label(row.label()), m)));
    }
    String name =
        grid.columns().size() > 1 ? speech.labels(grid.columns().get(column).labels()) : "";
    String said = all.size() <= LISTED ? list(all) : extremes(all);
    return name.isEmpty()
        ? speech.words().get("describe.one", said)
        : speech.words().get("describe.series", name, said);
  }

  private String list(List<Named> all) {
    return speech.enumerate(all.stream().map(this::say).toList());
  }

  private String say(Named named) {
    return speech
        .words()
        .get("describe.point", named.name(), speech.numbers().prose(named.measure()));
  }

  private String extremes(List<Named> all) {
    Comparator<Named> order = Comparator.comparing(n -> n.measure().value());
    Optional<Named> most = all.stream().max(order);
    Optional<Named> least = all.stream().min(order);
    return speech
        .words()
        .get(
            "describe.extremes",
            all.size(),
            most.map(this::say).orElse(""),
            least.map(this::say).orElse(""));
  }
}
