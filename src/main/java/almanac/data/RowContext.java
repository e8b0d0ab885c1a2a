package almanac.data;

/** The row that one stands in: what {@code this} means on a page of its own. */
public record RowContext(Dataset dataset, Row row) {}
