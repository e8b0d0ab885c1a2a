package almanac.chart;

import java.util.function.Consumer;

/** A chart that is set out and can be painted on any sheet, any number of times. */
record Scene(double width, double height, Consumer<Sheet> paint) {}
