package almanac.site;

import almanac.content.Target;
import almanac.data.Dataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a page was bound with; as long as it is the same, so is the page.
 *
 * @param written the document, its translations and the site's configuration, the same objects
 * @param names of the datasets that the page takes numbers or figures from
 * @param datasets these and all that they rest on
 * @param links everything that the page points to, and what that was
 * @param numbers of the figures that the page places
 */
record Dependencies(
    List<Object> written,
    Set<String> names,
    Set<Dataset> datasets,
    List<Named> links,
    Map<String, Optional<FigureNumber>> numbers) {

  /** What an author's target was found to name; empty for nothing in the site. */
  record Named(Target target, String language, Optional<BoundLink> link) {
    private boolean holds(LinkBinder links) {
      Optional<BoundLink> now = links.find(target, language);
      return now.map(Named::said).equals(link.map(Named::said));
    }

    /** A title is the same in another state of the file that it stands in. */
    private static List<Object> said(BoundLink link) {
      return List.of(
          link.address(), link.fragment(), link.figure(), link.title().map(t -> t.value()));
    }
  }

  boolean hold(List<Object> writtenNow, DatasetWeb web, Names names, LinkBinder links) {
    return written.equals(writtenNow)
        && datasets.equals(web.below(this.names))
        && numbers.entrySet().stream()
            .allMatch(e -> names.numbering().of(e.getKey()).equals(e.getValue()))
        && this.links.stream().allMatch(named -> named.holds(links));
  }
}
