package almanac.content;

import almanac.source.Span;
import java.util.Optional;

/**
 * What a link or an image points at: {@code figure:loans-growth}, {@code
 * policies:linkage-pilot#art-3}, a path, or an address with a scheme.
 *
 * @param kind what stands before the colon; empty for a path
 * @param name what stands behind it, or the path; may be empty where only a fragment is given
 * @param fragment what stands behind {@code #}, without it
 */
public record Target(String kind, String name, Optional<String> fragment, Span at) {}
