package almanac.data;

import almanac.source.Span;
import almanac.value.Expression;

/** A number that other sites, the home page and the catalogue call by name. */
public record Indicator(String name, Span at, Expression value, Localized title) {}
