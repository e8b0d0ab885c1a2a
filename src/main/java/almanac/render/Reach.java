package almanac.render;

import almanac.site.Address;
import almanac.site.Site;
import java.util.Optional;

/**
 * How a program reaches files of the output from one of them: by whole addresses where the site
 * says where it stands, else by relative ones (RFC 3986, 4.2).
 */
record Reach(Optional<String> url, Address from) {

  static Reach from(Site site, Address file) {
    return new Reach(url(site), file);
  }

  /** Where the site stands, with a slash at its end. */
  static Optional<String> url(Site site) {
    return site.config()
        .url()
        .map(url -> url.value().endsWith("/") ? url.value() : url.value() + "/");
  }

  String to(Address file) {
    return url.map(site -> site + file.path()).orElseGet(() -> from.to(file));
  }

  String to(String path) {
    return to(new Address(path));
  }
}
