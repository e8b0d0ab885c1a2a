package almanac.render;

import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What language models should read first (llmstxt.org), one file in each language. */
final class LlmsFollower implements Follower {
  private static final String FILE = "llms.txt";

  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    List<Listed> listed = Listed.of(press, pages);
    return press.languages().stream()
        .filter(language -> !press.brings(press.site().address(language, FILE).path()))
        .map(language -> artifact(press, language, paths(listed, language)))
        .toList();
  }

  private static Set<String> paths(List<Listed> pages, String language) {
    return pages.stream()
        .filter(page -> page.language().equals(language))
        .map(Listed::path)
        .collect(Collectors.toSet());
  }

  /** Titles and summaries, but for those of rows. */
  private static Rests rests(Press press, String language) {
    return Ground.of(
        press,
        language,
        ground -> {
          Grounds.navigation(press, language, ground);
          for (String path : press.site().outline().order()) {
            if (press.site().parent(path).isEmpty()) {
              ground.title(path);
              press.site().page(path, language).ifPresent(ground::gist);
            }
          }
        });
  }

  private static Artifact artifact(Press press, String language, Set<String> paths) {
    Here home = press.here(language, "index", press.site().config().at());
    Address address = press.site().address(language, FILE);
    return new Artifact(
        address.path(),
        home.origin(),
        rests(press, language),
        () ->
            new LlmsText(press, home, Reach.from(press.site(), address), paths)
                .text()
                .getBytes(StandardCharsets.UTF_8));
  }
}
