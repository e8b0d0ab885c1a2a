package almanac.chart;

import java.util.List;

/** Categories as tiles that lie as they do on a map, each in the colour of its class. */
final class TilesChart implements ChartType {
  @Override
  public String name() {
    return "tiles";
  }

  @Override
  public List<Problem> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of(Problem.bracket("tiles"));
    }
    if (!plot.targets().isEmpty()) {
      return List.of(Problem.target("tiles"));
    }
    if (plot.series().size() != 1) {
      return List.of(
          new Problem(
              "a tile shows one number, not " + plot.series().size(),
              "write one y; of the periods the last is shown"));
    }
    if (plot.form().tiles().size() != plot.categories().size()) {
      return List.of(new Problem("tiles need a grid", "write `grid:` and rows of categories"));
    }
    return crowded(plot);
  }

  private static List<Problem> crowded(Plot plot) {
    int columns = TileMap.columns(plot);
    int most = TileMap.most(plot, Charts.NARROW);
    return columns <= most
        ? List.of()
        : List.of(
            new Problem(
                columns
                    + " tiles in a row are too many: on a telephone there is room for "
                    + most
                    + " with these names and numbers",
                "shorten the names, or write `chart: bar`"));
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return TileMap.scene(plot, width);
  }
}
