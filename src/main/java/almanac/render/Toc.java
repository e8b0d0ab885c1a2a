package almanac.render;

import almanac.site.Outline;
import almanac.site.Page;
import java.util.List;
import java.util.Optional;

/** The table of contents beside a page. */
record Toc(Press press, Here here, Page page) {

  /** The whole report, the page with its sections; of a page on its own, its sections. */
  List<PageView.Entry> entries() {
    List<Outline.Entry> trail = press.site().outline().trail(page.path());
    if (trail.size() < 2) {
      List<PageView.Entry> sections = sections();
      return sections.size() < 2 ? List.of() : sections;
    }
    return trail.get(0).below().stream().map(this::entry).toList();
  }

  private List<PageView.Entry> sections() {
    return page.headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> new PageView.Entry(h.text(), "#" + h.id(), false, List.of()))
        .toList();
  }

  private PageView.Entry entry(Outline.Entry entry) {
    boolean current = entry.page().equals(Optional.of(page.path()));
    List<PageView.Entry> below =
        current ? sections() : entry.below().stream().map(this::entry).toList();
    String href = Chapters.first(entry).map(p -> here.toOwn(p + ".html")).orElse("");
    return new PageView.Entry(press.shells().name(here, entry), href, current, below);
  }
}
