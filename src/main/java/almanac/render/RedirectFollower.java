package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.Page;
import almanac.source.Diagnostic;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * At each former address of a page, one that leads on to it, so that links from elsewhere hold. It
 * needs no server that knows of it, and works from disk.
 */
final class RedirectFollower implements Follower {
  /** As the path of a page is written; capital letters too, for others may have made it. */
  private static final Pattern ALIAS =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private static final String HTML = ".html";

  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    Set<String> taken = pages.stream().map(FinishedPage::path).collect(Collectors.toSet());
    Map<String, Page> named = new HashMap<>();
    List<Artifact> redirects = new ArrayList<>();
    for (Page page : press.site().allPages()) {
      for (Text alias : page.document().frontMatter().aliases()) {
        Address from = press.site().address(page.language(), path(alias) + HTML);
        if (isSound(press, alias) && isFree(press, alias, from, taken)) {
          Page first = named.putIfAbsent(from.path(), page);
          if (first == null) {
            redirects.add(artifact(press, page, alias, from));
          } else {
            report(
                press,
                Diagnostic.error(
                    "duplicate-alias",
                    alias.span(),
                    "\"" + alias + "\" already leads to " + first.document().file().path()),
                "a former address leads to one page: keep one of the two");
          }
        }
      }
    }
    return redirects;
  }

  private static String path(Text alias) {
    return alias.value().replaceFirst("\\.html$", "");
  }

  private static boolean isSound(Press press, Text alias) {
    boolean sound = ALIAS.matcher(alias.value()).matches();
    if (!sound) {
      report(
          press,
          Diagnostic.error(
              "wrong-alias", alias.span(), "\"" + alias + "\" is no former address of a page"),
          "write it as pages are named, below the language and in ASCII, such as report/2016/loans");
    }
    return sound;
  }

  private static boolean isFree(Press press, Text alias, Address from, Set<String> taken) {
    boolean free = !taken.contains(from.path());
    if (!free) {
      report(
          press,
          Diagnostic.error("alias-taken", alias.span(), "at \"" + alias + "\" stands a page"),
          "an alias is an address where no page is any more: take it away, or move that page");
    }
    return free;
  }

  private static void report(Press press, Diagnostic mistake, String hint) {
    press.diagnostics().report(mistake.withHint(hint));
  }

  private static Artifact artifact(Press press, Page page, Text alias, Address from) {
    Rests rests = Ground.of(press, page.language(), ground -> ground.title(page.path()));
    return new Artifact(
        from.path(),
        alias.span(),
        rests,
        () -> press.templates().render("page/redirect", view(press, page, from), alias.span()));
  }

  private static RedirectView view(Press press, Page page, Address from) {
    return new RedirectView(
        press.speech(page.language()).words(),
        from.root(),
        LinkView.of(page.title().plain(), from.to(page.address())),
        Citations.whole(press, page.address()).orElse(""));
  }
}
