package almanac.render;

import almanac.data.CellRef;
import almanac.data.Localized;
import java.util.ArrayList;
import java.util.List;

/** What a cell is called, and where its number comes from. */
final class Sourcing {
  private Sourcing() {}

  /** Of the dataset, the field and the keys but the time, in the language. */
  static List<String> titles(CellRef cell, String language) {
    List<Localized> titles = new ArrayList<>();
    titles.add(cell.dataset().title());
    titles.add(cell.field().title());
    cell.dataset()
        .keyFields()
        .forEach(
            key ->
                key.category(cell.row().keys().getOrDefault(key.name(), ""))
                    .ifPresent(category -> titles.add(category.title())));
    return titles.stream().map(title -> title.in(language).value()).toList();
  }

  /** The fact's own source, or else those of its dataset. */
  static List<String> sources(CellRef cell, String language) {
    return cell
        .field()
        .source()
        .map(List::of)
        .orElseGet(() -> cell.dataset().sources().stream().map(source -> source.title()).toList())
        .stream()
        .map(title -> title.in(language).value())
        .toList();
  }
}
