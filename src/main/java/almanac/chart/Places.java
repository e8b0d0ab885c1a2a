package almanac.chart;

/** Where the points of lines are: equally spaced across, by value up. */
record Places(Scale scale, int count) {

  double step() {
    return scale.area().getWidth() / Math.max(1, count - 1);
  }

  double x(int category) {
    return scale.area().getMinX() + category * step();
  }

  double y(Item item) {
    return item.point().value().map(scale::at).orElse(scale.area().getMaxY());
  }
}
