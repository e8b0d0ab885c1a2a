package almanac.render;

/**
 * A number to remember.
 *
 * @param prefix before the number, such as RMB; may be empty
 * @param value two to four significant digits, with its note marks
 * @param unit behind the number; may be empty
 * @param change with its sign, such as ▲ 38.05%; may be empty
 * @param basis what the change is measured from; may be empty
 * @param href to its dataset; may be empty
 */
public record KeyFigureView(
    String prefix,
    Html value,
    String unit,
    String label,
    String change,
    String basis,
    String href) {}
