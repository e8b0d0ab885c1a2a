package almanac.site;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pages of print editions: the one that the author names, the rows that it lists, and all
 * that the navigation names below it. A mere table of contents is left out: an edition has its own.
 */
record VolumeBinder(
    Outline outline,
    Map<String, Collection> collections,
    Map<String, Map<String, Page>> pages,
    Diagnostics diagnostics) {

  List<Volume> bind(List<Config.Print> prints) {
    return prints.stream().flatMap(print -> volume(print).stream()).toList();
  }

  private Optional<Volume> volume(Config.Print print) {
    Text start = print.page();
    List<Outline.Entry> trail = outline.trail(start.value());
    if (trail.isEmpty()) {
      diagnostics.report(
          Diagnostic.error("unknown-page", start.span(), "no page at \"" + start + "\"")
              .withHint(Suggestion.didYouMean(start.value(), outline.order())));
      return Optional.empty();
    }
    List<Volume.Part> parts = new ArrayList<>();
    if (!isContents(start.value())) {
      parts.add(opening(start.value()));
    }
    trail.get(trail.size() - 1).below().stream().map(VolumeBinder::part).forEach(parts::add);
    parts.removeIf(part -> part.pages().isEmpty());
    if (parts.isEmpty()) {
      parts.add(opening(start.value())); // contents of nothing are all that there is
    }
    return Optional.of(new Volume(print, parts));
  }

  private boolean isContents(String path) {
    return pages.getOrDefault(path, Map.of()).values().stream()
        .anyMatch(page -> page.layout().equals("contents"));
  }

  private Volume.Part opening(String start) {
    List<String> all = new ArrayList<>(List.of(start));
    collections.values().stream()
        .filter(collection -> collection.index().equals(start))
        .flatMap(collection -> collection.items().stream())
        .forEach(item -> all.add(item.path()));
    return new Volume.Part(Optional.empty(), all, all.size() - 1);
  }

  private static Volume.Part part(Outline.Entry entry) {
    List<String> pages = entry.all().flatMap(e -> e.page().stream()).toList();
    return new Volume.Part(Optional.of(entry).filter(e -> !e.below().isEmpty()), pages, 0);
  }
}
