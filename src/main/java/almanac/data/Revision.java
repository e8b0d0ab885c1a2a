package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.Optional;

/**
 * A published number that was changed later.
 *
 * @param cell the cell, as a reference within the dataset: {@code balance[2017, sme]}
 * @param on the day of the change
 * @param edition the edition from which the new number holds; earlier ones keep the old
 */
public record Revision(
    Span at,
    Text cell,
    Text was,
    Text now,
    Optional<Text> on,
    Optional<Text> edition,
    Optional<Localized> why) {}
