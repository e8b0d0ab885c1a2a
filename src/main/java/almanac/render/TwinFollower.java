package almanac.render;

import almanac.markup.Twin;
import almanac.publish.Artifact;
import almanac.site.Address;
import almanac.site.Config;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each page in Markdown, beside it. */
final class TwinFollower implements Follower {
  @Override
  public List<Artifact> follow(Press press, List<FinishedPage> pages) {
    List<Listed> listed = Listed.of(press, pages);
    Set<String> paths = listed.stream().map(page -> page.page().path()).collect(Collectors.toSet());
    return listed.stream().map(page -> artifact(press, page, paths)).toList();
  }

  private static Artifact artifact(Press press, Listed page, Set<String> paths) {
    Artifact whole = page.page().artifact();
    return new Artifact(
        Listed.twin(whole.path()),
        whole.origin(),
        whole.rests(),
        () ->
            Twin.of(
                    page.page().markup(),
                    link -> link(whole.path(), link, paths),
                    foot(press, page))
                .getBytes(StandardCharsets.UTF_8));
  }

  /** To the twin of a page; to a place in a page, which its twin does not have, to the page. */
  private static String link(String page, String link, Set<String> paths) {
    if (Relative.isOutside(link)) {
      return link;
    } else if (link.startsWith("#")) {
      return page.substring(page.lastIndexOf('/') + 1) + link;
    }
    boolean twin =
        link.endsWith(".html")
            && Relative.of(page, link).path().filter(paths::contains).isPresent();
    return twin ? Listed.twin(link) : link;
  }

  /** Where the page itself stands, of what day it speaks, and on what terms it may be used. */
  private static List<Twin.Line> foot(Press press, Listed page) {
    Speech speech = press.speech(page.language());
    Words words = speech.words();
    Config config = press.site().config();
    List<Twin.Line> foot = new ArrayList<>();
    String file = page.page().path();
    String address =
        Citations.whole(press, new Address(file)).orElse(file.substring(file.lastIndexOf('/') + 1));
    foot.add(new Twin.Line(words.get("twin.page"), address, address));
    config
        .asOf()
        .ifPresent(
            day ->
                foot.add(new Twin.Line("", words.get("asof", Days.read(words, day.value())), "")));
    config
        .license()
        .ifPresent(
            license ->
                foot.add(
                    new Twin.Line(
                        words.get("twin.license"),
                        speech.text(license.title()),
                        license.url().map(url -> url.value()).orElse(""))));
    return foot;
  }
}
