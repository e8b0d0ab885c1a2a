package almanac.content;

import almanac.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * What a link or an image points at: {@code figure:loans-growth}, {@code
 * policies:linkage-pilot#art-3}, a path, or an address with a scheme.
 *
 * @param kind what stands before the colon; empty for a path
 * @param name what stands behind it, or the path; may be empty where only a fragment is given
 * @param fragment what stands behind {@code #}, without it
 */
public record Target(String kind, String name, Optional<String> fragment, Span at) {
  static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** Whether it lies outside the site: http, https, mailto or tel. */
  public boolean isExternal() {
    return SCHEMES.contains(kind);
  }

  /** Whether it is a path of the site, or a fragment of the page it stands on. */
  public boolean isPath() {
    return kind.isEmpty();
  }

  /** All of it, as an address is written. */
  public String address() {
    return (isPath() ? "" : kind + ":") + name + fragment.map(f -> "#" + f).orElse("");
  }
}
