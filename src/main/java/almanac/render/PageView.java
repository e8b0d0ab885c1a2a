package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * A page of narrative: what {@code page/chapter.jte}, {@code page/page.jte} and every layout of a
 * site's own get.
 *
 * @param kicker above the title, such as 第一章; may be empty
 * @param lede the summary; may be empty
 * @param toc all chapters of the report, the current one with its sections; for a page that belongs
 *     to no report, its own sections
 * @param tools such as the list of the chapter's figures: only what exists
 * @param body sections from {@code <h2>} down, with figures and tables as {@code part/figure} and
 *     {@code part/table} draw them. A footnote is {@code <div class="sidenote" role="note" id>}
 *     behind the top-level block that points to it with {@code <a class="fnref">}; an alert is
 *     {@code <div class="callout callout-note">} with its name in {@code <strong>}; a heading ends
 *     in {@code <a class="anchor">}
 */
public record PageView(
    ShellView shell,
    String kicker,
    String title,
    Html lede,
    List<KeyFigureView> keys,
    List<Entry> toc,
    List<LinkView> tools,
    Html body,
    Optional<LinkView> previous,
    Optional<LinkView> next) {
  public PageView {
    keys = List.copyOf(keys);
    toc = List.copyOf(toc);
    tools = List.copyOf(tools);
  }

  /** A page of a title and a body. */
  static PageView plain(ShellView shell, String title, Html body) {
    return new PageView(
        shell,
        "",
        title,
        Html.NONE,
        List.of(),
        List.of(),
        List.of(),
        body,
        Optional.empty(),
        Optional.empty());
  }

  /** The same in another shell. */
  PageView around(ShellView other) {
    return new PageView(other, kicker, title, lede, keys, toc, tools, body, previous, next);
  }

  /** The same below another line, between other neighbours. */
  PageView under(String line, Optional<LinkView> before, Optional<LinkView> after) {
    return new PageView(
        shell,
        kicker.isEmpty() ? line : kicker,
        title,
        lede,
        keys,
        toc,
        tools,
        body,
        before,
        after);
  }

  /** The sections of this very page, for readers on small screens. */
  public List<Entry> sections() {
    for (Entry entry : toc) {
      if (entry.current()) {
        return entry.entries();
      }
    }
    return toc.stream().allMatch(e -> e.href().startsWith("#")) ? toc : List.of();
  }

  /** A line of a table of contents, with those below it. */
  public record Entry(String text, String href, boolean current, List<Entry> entries) {
    public Entry {
      entries = List.copyOf(entries);
    }
  }
}
