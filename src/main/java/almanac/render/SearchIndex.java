package almanac.render;

import almanac.markup.Markup;
import almanac.search.Alphabet;
import almanac.search.Entry;
import almanac.search.Index;
import almanac.search.Layout;
import almanac.search.Readings;
import almanac.site.Address;
import almanac.source.Packed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The index of one language, made when one of its files is first asked for. */
final class SearchIndex {
  /** So many pages are read at a time, by all processors. */
  private static final int TOGETHER = 64;

  private final Here here;
  private final List<SearchPages.Found> pages;
  private final Layout layout;
  private final Once<Made> made = new Once<>(this::make);

  SearchIndex(Here here, List<SearchPages.Found> pages, Layout layout) {
    this.here = here;
    this.pages = pages;
    this.layout = layout;
  }

  /** The files by their names, and the titles of those pages that an index in letters names. */
  private record Made(Map<String, Packed> files, List<LinkView> titles) {}

  byte[] file(String name) {
    return Optional.ofNullable(made.get().files().get(name)).orElseThrow().bytes();
  }

  private Made make() {
    Index index = new Index(layout);
    List<LinkView> titles = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += TOGETHER) {
      List<SearchPages.Found> some = pages.subList(start, Math.min(start + TOGETHER, pages.size()));
      List<Entry> entries = some.parallelStream().map(SearchIndex::entry).toList();
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        index.add(entry);
        if (!some.get(i).facet()) {
          titles.add(LinkView.of(entry.title(), here.to(new Address(entry.address()))));
        }
      }
    }
    return new Made(index.files(), titles);
  }

  private static Entry entry(SearchPages.Found found) {
    Markup markup = found.page().markup();
    return new Entry(
        found.page().path(),
        markup.heading(),
        String.join(" / ", markup.trail()),
        found.kind(),
        markup.passages());
  }

  /** The pages by the first letters of their titles. */
  List<SearchView.Letter> letters() {
    Comparator<String> order = Alphabet.of(here.speech().words().tag());
    Map<String, List<LinkView>> letters = new TreeMap<>();
    made.get().titles().stream()
        .sorted(Comparator.comparing(LinkView::text, order).thenComparing(LinkView::href))
        .forEach(
            link ->
                Readings.headings(link.text())
                    .forEach(
                        letter ->
                            letters.computeIfAbsent(letter, l -> new ArrayList<>()).add(link)));
    List<SearchView.Letter> views = new ArrayList<>();
    letters.forEach((letter, under) -> views.add(new SearchView.Letter(letter, under)));
    return views;
  }
}
