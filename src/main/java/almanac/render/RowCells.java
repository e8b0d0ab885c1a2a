package almanac.render;

import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.site.BoundLink;
import almanac.site.Collection;
import almanac.site.Page;
import almanac.site.Prose;
import almanac.site.RowTitles;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Timing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the cells of a collection's row say to readers, with the ways that lead from them.
 *
 * @param linked whether values lead anywhere; not so in lists, where the whole row is a link
 */
record RowCells(Here here, Collection collection, Collection.Item item, boolean linked) {

  /** The words of a cell in a table, which lead on where its dataset is a collection. */
  static Html words(Here here, Dataset dataset, Row row, Field field) {
    Html words = Html.of(Cells.words(here.speech(), dataset, row, field));
    Optional<Collection> collection =
        Optional.ofNullable(here.site().collections().get(dataset.name()));
    Optional<Collection.Item> item = collection.flatMap(c -> c.item(row));
    if (item.isEmpty() || words.isEmpty()) {
      return words;
    }
    Collection.Item own = new Collection.Item(item.get().name(), item.get().path(), row);
    RowCells cells = new RowCells(here, collection.get(), own, true);
    if (dataset.primaryKey().contains(field.name())) {
      String way = Ways.to(here, collection.get(), own.path());
      return field.type().isTime() ? words : cells.link(words.text(), way);
    }
    boolean plain = field.format() == Field.Format.PLAIN && field.type() == Field.Type.DATE;
    return plain ? words : cells.brief(field, cells.bound(item.get().row()));
  }

  /** Without the notes of its numbers, for which a table has no place. */
  private Html brief(Field field, Page.RowWords words) {
    return of(field, words, prose -> Inlines.of(here, prose));
  }

  /** What the row's page says of it; of another period's row nothing is bound. */
  private Page.RowWords bound(Row latest) {
    return here.site().pages().getOrDefault(item.path(), Map.of()).entrySet().stream()
        .filter(page -> item.row().equals(latest))
        .sorted(Comparator.comparing(page -> page.getKey().equals(here.language()) ? 0 : 1))
        .map(page -> page.getValue().row())
        .findFirst()
        .orElse(Page.RowWords.NONE);
  }

  /**
   * Empty for a blank cell.
   *
   * @param notes receives those of the numbers in lines of Markdown
   */
  Html of(Field field, Page.RowWords words, Sidenotes notes) {
    return of(field, words, prose -> Inlines.traced(here, prose, notes));
  }

  private Html of(Field field, Page.RowWords words, Function<Prose, Html> line) {
    return Optional.ofNullable(words.words().get(field.name()))
        .map(line)
        .or(() -> Optional.ofNullable(words.links().get(field.name())).map(this::targets))
        .orElseGet(() -> plain(field));
  }

  /** A list; what kind of thing each is stands before it. */
  private Html targets(List<BoundLink> links) {
    StringBuilder list = new StringBuilder();
    for (BoundLink link : links) {
      String kind = Destinations.kind(here, link);
      list.append("<li>");
      if (!kind.isEmpty()) {
        list.append("<small>").append(Html.of(kind)).append("</small>");
      }
      list.append(link(Destinations.name(here, link), here.to(link))).append("</li>");
    }
    return links.isEmpty() ? Html.NONE : new Html("<ul class=\"targets\">" + list + "</ul>");
  }

  Html plain(Field field) {
    Dataset dataset = collection.dataset();
    Scope.Content content = here.site().catalog().content(dataset, item.row(), field);
    if (content instanceof Scope.Content.Known known) {
      Measure measure = Cells.measure(here.site(), known.term());
      return Html.of(here.speech().numbers().prose(measure));
    }
    return dataset.cell(item.row(), field).content() instanceof Cell.Words words
        ? enumerated(items(words, field).stream().map(text -> value(text, field)).toList())
        : Html.NONE;
  }

  private static List<Text> items(Cell.Words words, Field field) {
    return field.type() == Field.Type.LIST ? words.items() : List.of(words.text());
  }

  private Html enumerated(List<Html> parts) {
    String comma = here.speech().words().get("and.comma");
    return new Html(String.join(Html.of(comma).text(), parts.stream().map(Html::text).toList()));
  }

  private Html value(Text written, Field field) {
    String title = title(written, field);
    Optional<String> there = row(written, field).or(() -> facet(written, field));
    return linked && there.isPresent() ? link(title, there.get()) : Html.of(title);
  }

  private String title(Text written, Field field) {
    String value = written.value();
    Optional<String> category = field.category(value).map(c -> here.speech().text(c.title()));
    if (category.isPresent()) {
      return category.get();
    }
    return switch (field.type()) {
      case DATE, PERIOD -> Spans.read(here.speech(), value);
      case YEAR ->
          Period.parse(value)
              .map(p -> here.speech().numbers().period(p, Timing.DURING))
              .orElse(value);
      default ->
          collection
              .named(field.name(), value)
              .map(o -> here.speech().text(RowTitles.of(o.dataset(), o.row())))
              .orElse(value);
    };
  }

  /** To the page of the row that the value names in another collection. */
  private Optional<String> row(Text written, Field field) {
    return collection
        .named(field.name(), written.value())
        .flatMap(
            o ->
                Optional.ofNullable(here.site().collections().get(o.dataset().name()))
                    .flatMap(c -> c.item(o.row()).map(i -> Ways.to(here, c, i.path()))));
  }

  /** To the list of all rows that have the value. */
  private Optional<String> facet(Text written, Field field) {
    return collection.facets().stream()
        .filter(facet -> facet.field().name().equals(field.name()))
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.key().equals(written.value()) && !value.items().isEmpty())
        .findFirst()
        .map(value -> Ways.to(here, collection, value.path()));
  }

  private Html link(String text, String href) {
    return linked
        ? new Html("<a href=\"" + Html.of(href).text() + "\">" + Html.of(text).text() + "</a>")
        : Html.of(text);
  }
}
