package almanac.chart;

/**
 * The words that leave the page with a picture of a figure.
 *
 * @param number {@code 图1-1}
 * @param title the finding
 * @param subtitle measure, place, period, unit; may be empty
 * @param source may be empty
 * @param address of the figure's page; may be empty
 */
public record Caption(
    String number, String title, String subtitle, String source, String address) {}
