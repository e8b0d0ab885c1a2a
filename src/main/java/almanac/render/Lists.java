package almanac.render;

import almanac.site.Collection;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.RowTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of collections: all rows, or those that have a value. */
final class Lists {
  private final Here here;
  private final Collection collection;
  private final Optional<Collection.Value> value;

  private Lists(Here here, Place place) {
    this.here = here;
    this.collection = place.collection();
    this.value = place instanceof Place.With with ? Optional.of(with.value()) : Optional.empty();
  }

  static CollectionView view(Press press, Here here, Page page, Place place) {
    PageView words = Chapters.view(press, here, page);
    String kicker = press.shells().facet(here).orElse(words.kicker());
    PageView head = words.under(kicker, Optional.empty(), Optional.empty());
    return new Lists(here, place).view(press, head);
  }

  private CollectionView view(Press press, PageView page) {
    List<Collection.Item> items = value.map(Collection.Value::items).orElse(collection.items());
    Words words = here.speech().words();
    String count =
        value.isPresent()
            ? words.get("collection.some", collection.items().size(), items.size())
            : words.get("collection.count", items.size());
    Optional<LinkView> all =
        value.map(
            v ->
                LinkView.of(
                    words.get("collection.all"), Ways.to(here, collection, collection.index())));
    return new CollectionView(
        page,
        count,
        all,
        collection.facets().stream().map(this::facet).toList(),
        items.stream().map(item -> item(press, item)).toList(),
        collection.pages().wordsFirst(),
        LinkView.of(words.get("see.dataset"), here.toDataset(collection.dataset())));
  }

  private CollectionView.Facet facet(Collection.Facet facet) {
    return new CollectionView.Facet(
        here.speech().text(facet.field().title()),
        facet.values().stream().map(this::value).toList());
  }

  private CollectionView.Value value(Collection.Value of) {
    int count = of.items().size();
    return new CollectionView.Value(
        key(of),
        here.speech().text(of.title()),
        count == 0 ? "" : Ways.to(here, collection, of.path()),
        count,
        value.filter(v -> v.path().equals(of.path())).isPresent());
  }

  /** What follows the folder of the collection. */
  private String key(Collection.Value of) {
    return of.path().substring(collection.pages().path().length());
  }

  /** A list of what has one value lacks what would come with another: there, links lead on. */
  private List<String> values(Collection.Item item) {
    return value.isPresent()
        ? List.of()
        : collection.facets().stream()
            .flatMap(facet -> facet.values().stream())
            .filter(of -> of.items().contains(item))
            .map(this::key)
            .toList();
  }

  private CollectionView.Item item(Press press, Collection.Item item) {
    Optional<Page> page = press.site().page(item.path(), here.language());
    RowCells cells = new RowCells(here, collection, item, false);
    List<FactView> facts = new ArrayList<>();
    for (Collection.Facet facet : collection.facets()) {
      Html text = cells.plain(facet.field());
      if (!text.isEmpty()) {
        facts.add(new FactView(here.speech().text(facet.field().title()), text));
      }
    }
    return new CollectionView.Item(
        here.speech().text(RowTitles.of(collection.dataset(), item.row())),
        Ways.to(here, collection, item.path()),
        page.flatMap(Page::summary).map(s -> Inlines.listed(here, s)).orElse(Html.NONE),
        facts,
        values(item));
  }
}
