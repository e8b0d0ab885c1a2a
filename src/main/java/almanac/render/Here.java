package almanac.render;

import almanac.data.Dataset;
import almanac.site.Address;
import almanac.site.BoundLink;
import almanac.site.Site;
import almanac.source.Span;

/**
 * From where a page looks at the site: its language and its address.
 *
 * @param path the page's, the same in every language: {@code data/loans}
 * @param origin what the page is made from, for mistakes in its template
 * @param placed numbers say where they were written
 */
record Here(Site site, Speech speech, String path, Address address, Span origin, boolean placed) {

  String language() {
    return speech.language();
  }

  /**
   * What to write to reach an address from here; the page itself is reached by its anchor alone.
   */
  String to(BoundLink link) {
    String fragment = link.fragment().map(f -> "#" + f).orElse("");
    boolean same = link.address().equals(address) && !fragment.isEmpty();
    return same ? fragment : address.to(link.address()) + fragment;
  }

  /** The path of the page at an address, the same in every language. */
  String pathOf(Address page) {
    String file = page.path().replaceFirst("\\.html$", "");
    String folder = language() + "/";
    return file.startsWith(folder) ? file.substring(folder.length()) : file;
  }

  String to(Address other) {
    return address.to(other);
  }

  /** To a file of this page's language. */
  String toOwn(String file) {
    return address.to(site.address(language(), file));
  }

  /** To a file that stands once for all languages. */
  String toShared(String file) {
    return address.to(new Address(file));
  }

  String toDataset(Dataset dataset) {
    return address.to(site.address(language(), dataset));
  }
}
