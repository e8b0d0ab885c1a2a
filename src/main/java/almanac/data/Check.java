package almanac.data;

import almanac.value.Expression;
import java.util.Optional;

/** A condition that holds in every row where no part is blank. */
public record Check(Expression that, Optional<Localized> title) {}
