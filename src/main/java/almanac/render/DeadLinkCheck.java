package almanac.render;

import almanac.content.Target;
import almanac.publish.Artifact;
import almanac.render.LinkScan.Link;
import almanac.site.Address;
import almanac.site.Site;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Follows every link of the finished pages that does not leave the site. */
public final class DeadLinkCheck {
  /** The page that is shown at any address; its links start at the root. */
  private static final String NOT_FOUND = "404.html";

  private final Map<String, Artifact> files = new TreeMap<>();
  private final Map<String, LinkScan> pages = new ConcurrentSkipListMap<>();
  private final Set<String> told = new HashSet<>();
  private final LinkPlaces places;
  private boolean whole;
  private final Diagnostics diagnostics;

  private DeadLinkCheck(Site site, Diagnostics diagnostics) {
    this.places = new LinkPlaces(site);
    this.diagnostics = diagnostics;
  }

  /** Reports links to files, anchors and images that are not there. */
  public static void run(Site site, List<Artifact> artifacts, Diagnostics diagnostics) {
    DeadLinkCheck check = new DeadLinkCheck(site, diagnostics);
    artifacts.forEach(artifact -> check.files.put(artifact.path(), artifact));
    artifacts.parallelStream()
        .filter(artifact -> artifact.path().endsWith(".html"))
        .forEach(page -> check.pages.put(page.path(), scan(page)));
    check.whole = !diagnostics.hasErrors(); // with those of templates, which are known now
    check.pages.forEach((page, scan) -> scan.links().forEach(link -> check.follow(page, link)));
  }

  private static LinkScan scan(Artifact page) {
    return LinkScan.of(new String(page.body().bytes(), StandardCharsets.UTF_8));
  }

  private void follow(String page, Link link) {
    if (Relative.isOutside(link.address())) {
      return;
    }
    Relative to = Relative.of(page, link.address());
    boolean rooted = link.address().startsWith("/") && !page.equals(NOT_FOUND);
    Optional<String> file = to.path().filter(path -> !rooted && files.containsKey(path));
    if (file.isEmpty()) {
      if (rooted || to.path().filter(places::isPage).isEmpty()) {
        report(page, link, lost(page, link, to.path().orElse("")));
      }
    } else if (!hasAnchor(file.get(), to.fragment())) {
      report(page, link, lostAnchor(link, file.get(), to.fragment()));
    } else if (isSource(file.get()) && !places.of(page, link.address()).isEmpty()) {
      report(page, link, source(page, link, file.get()));
    }
  }

  /** Whether it is a page in Markdown, which authors name when they mean the page. */
  private boolean isSource(String file) {
    return file.endsWith(".md") && files.containsKey(file.replaceFirst("\\.md$", ".html"));
  }

  private Fault source(String page, Link link, String file) {
    String written = "\"" + Relative.decoded(link.address()) + "\"";
    return new Fault(
        "dead-link",
        written + " leads to a page's text in Markdown, not to the page",
        help(page, link, file));
  }

  /** The start and a stretch of text are anchors of any page (HTML 7.4.6.3, Text Fragments). */
  private boolean hasAnchor(String file, String fragment) {
    LinkScan page = pages.get(file);
    boolean any = fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:");
    return any || page == null || page.ids().contains(fragment);
  }

  /** What is wrong with a link, wherever it was written. */
  private record Fault(String code, String message, String help) {}

  private Fault lost(String page, Link link, String path) {
    String written = "\"" + Relative.decoded(link.address()) + "\"";
    String help = help(page, link, path);
    return link.image()
        ? new Fault("missing-image", "there is no image " + written, help)
        : new Fault("dead-link", written + " leads to no page or file of the site", help);
  }

  private String help(String page, Link link, String path) {
    if (link.address().startsWith("/")) {
      return "links start at the page that they stand on, so that they hold from disk";
    } else if (path.isEmpty()) {
      return "it leads out of the output folder";
    }
    String meant = path.replaceFirst("\\.md$", "").replaceFirst("/$", "/index");
    if (files.containsKey(meant + ".html")) {
      return "write " + new Address(page).to(new Address(meant + ".html"));
    }
    return Suggestion.nearest(path, files.keySet())
        .map(near -> "did you mean \"" + new Address(page).to(new Address(near)) + "\"?")
        .orElse(path.endsWith("/") ? "links name a file" : "it would be the file " + path);
  }

  private Fault lostAnchor(Link link, String file, String fragment) {
    LinkScan page = pages.get(file);
    Collection<String> ids = page == null ? List.of() : page.ids();
    return new Fault(
        "dead-anchor",
        "\"" + Relative.decoded(link.address()) + "\" leads to no anchor of " + file,
        Suggestion.didYouMean(fragment, ids));
  }

  private void report(String page, Link link, Fault fault) {
    List<Target> written = places.of(page, link.address());
    if (written.isEmpty()) {
      ofTheTheme(page, fault);
    }
    written.stream()
        .filter(target -> whole || isOfItsOwn(target))
        .forEach(
            target ->
                diagnostics.report(
                    Diagnostic.error(fault.code(), target.at(), fault.message())
                        .withHint(fault.help())));
  }

  /** No author wrote the link; that it stands in many pages is said once. */
  private void ofTheTheme(String page, Fault fault) {
    Artifact artifact = files.get(page);
    if (whole && artifact != null && told.add(fault.code() + fault.message())) {
      String message = fault.message() + ", in " + page;
      diagnostics.report(
          Diagnostic.warning(fault.code(), artifact.origin(), message).withHint(fault.help()));
    }
  }

  /** What it names can be missing only for its own sake, not for another mistake's. */
  private static boolean isOfItsOwn(Target target) {
    return target.isPath() || target.kind().equals("dataset");
  }
}
