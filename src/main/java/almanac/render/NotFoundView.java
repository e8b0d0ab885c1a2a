package almanac.render;

import java.util.List;

/**
 * The page for an address that leads nowhere, in all languages at once, the first one first. Its
 * {@code root} is absolute, for it is shown at any address.
 */
public record NotFoundView(ShellView shell, List<Part> parts) {
  public NotFoundView {
    parts = List.copyOf(parts);
  }

  /** What it says in one language. */
  public record Part(Words words, List<LinkView> links) {
    public Part {
      links = List.copyOf(links);
    }
  }
}
