package almanac.render;

import almanac.site.Outline;
import almanac.site.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The contents of a report. */
final class Contents {
  private Contents() {}

  static ContentsView view(Press press, Here here, Page page) {
    String title = page.title().plain();
    String lede = page.summary().map(s -> s.plain()).orElse("");
    List<Outline.Entry> trail = press.site().outline().trail(page.path());
    List<ContentsView.Chapter> chapters =
        trail.get(trail.size() - 1).below().stream().map(e -> chapter(press, here, e)).toList();
    return new ContentsView(
        press.shells().of(here, title, lede, Chapters.crumbs(press, here, page.path())),
        page.front().kicker(),
        title,
        PageProducer.lede(here, page),
        PageProducer.keys(here, page.front()),
        PageProducer.body(press, here, page),
        chapters,
        Prints.of(press, here, page.path()));
  }

  private static ContentsView.Chapter chapter(Press press, Here here, Outline.Entry entry) {
    Set<String> pages = entry.all().flatMap(e -> e.page().stream()).collect(Collectors.toSet());
    long figures =
        press.site().numbering().homes().values().stream().filter(pages::contains).count();
    List<LinkView> sections =
        entry.below().stream()
            .map(
                e ->
                    LinkView.of(
                        press.shells().name(here, e),
                        Chapters.first(e).map(p -> here.toOwn(p + ".html")).orElse("")))
            .toList();
    Html summary =
        entry
            .page()
            .flatMap(p -> press.site().page(p, here.language()))
            .map(p -> PageProducer.lede(here, p))
            .orElse(Html.NONE);
    String href = Chapters.first(entry).map(p -> here.toOwn(p + ".html")).orElse("");
    return new ContentsView.Chapter(
        "", press.shells().name(here, entry), href, summary, sections, (int) figures);
  }
}
