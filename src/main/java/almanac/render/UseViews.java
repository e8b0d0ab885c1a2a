package almanac.render;

import almanac.data.Dataset;
import almanac.site.Address;
import almanac.site.Collection;
import almanac.site.Mention;
import almanac.site.Page;
import almanac.site.Proof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a dataset is used: the sentences that rest on it, page by page. */
record UseViews(Press press, Here here, Dataset dataset) {
  /** So many sentences of a page are shown at once. */
  private static final int FIRST = 3;

  /** So many more on demand. */
  private static final int MORE = 12;

  /** So many pages are quoted. */
  private static final int PAGES = 8;

  /** The list of its rows' pages, those that say something of it, then those that lead to it. */
  static List<UseView> of(Press press, Here here, Dataset dataset) {
    return new UseViews(press, here, dataset).views();
  }

  private List<UseView> views() {
    Map<Address, LinkView> titles = new LinkedHashMap<>();
    Optional.ofNullable(press.site().collections().get(dataset.name()))
        .ifPresent(own -> titles.put(address(own), link(own)));
    Map<Address, List<LinkView>> said = said();
    pages().forEach(page -> titles.putIfAbsent(page.address(), link(page)));
    List<UseView> views = new ArrayList<>();
    titles.forEach(
        (address, page) ->
            views.add(view(views.size(), page, said.getOrDefault(address, List.of()))));
    return views;
  }

  private Address address(Collection own) {
    return here.site().address(here.language(), own.index() + ".html");
  }

  private LinkView link(Collection own) {
    String title = press.shells().pageTitle(here, own.index());
    return LinkView.of(title, Ways.to(here, own, own.index()));
  }

  private LinkView link(Page page) {
    return LinkView.of(page.title().plain(), here.to(page.address()));
  }

  private Stream<Page> pages() {
    Usage usage = press.usage().get();
    Stream<Page> saying = mentions().flatMap(mention -> mention.page().stream());
    return Stream.of(
            saying,
            usage.of(dataset.name(), here.language()).stream(),
            usage.to(here.address(), here.language()).stream())
        .flatMap(pages -> pages);
  }

  private Stream<Mention> mentions() {
    return press.mentions().get().of(dataset.name(), here.language()).stream();
  }

  private Map<Address, List<LinkView>> said() {
    Map<Address, List<LinkView>> said = new LinkedHashMap<>();
    mentions()
        .filter(mention -> mention.page().isPresent())
        .forEach(
            mention -> {
              List<LinkView> all = said.computeIfAbsent(mention.address(), a -> new ArrayList<>());
              String text = text(mention.line());
              if (all.stream().noneMatch(l -> l.text().equals(text))) {
                all.add(LinkView.of(text, here.to(mention.address()) + anchor(mention)));
              }
            });
    return said;
  }

  /** Of a row its cells one after the other. */
  private String text(Proof.Line line) {
    return line.kind() == Proof.Kind.ROW
        ? here.speech().enumerate(List.of(line.text().split("\\s*\\|\\s*")))
        : line.text();
  }

  private static String anchor(Mention mention) {
    String anchor = mention.line().anchor();
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  /** A page that comes late in a long list only says how often. */
  private static UseView view(int place, LinkView page, List<LinkView> said) {
    int most = place < PAGES ? said.size() : 0;
    int first = Math.min(most, most == FIRST + 1 ? most : FIRST); // to hide one saves nothing
    int last = Math.min(most, first + MORE);
    return new UseView(page, said.subList(0, first), said.subList(first, last), said.size() - last);
  }
}
