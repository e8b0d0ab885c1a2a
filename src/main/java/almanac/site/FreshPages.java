package almanac.site;

import almanac.content.Document;
import almanac.content.Placement;
import almanac.content.Tree;
import almanac.data.CellRef;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Binds pages, and notes what each rests on. */
final class FreshPages {
  private final Workshop workshop;
  private final DatasetWeb web;
  private final LinkBinder silent;
  private final boolean keeps;

  /**
   * @param keeps whether to find out what pages rest on
   */
  FreshPages(Workshop workshop, DatasetWeb web, boolean keeps) {
    this.keeps = keeps;
    this.workshop = workshop;
    this.web = web;
    this.silent = new LinkBinder(workshop.names(), new Diagnostics());
  }

  /** Whether what the page rested on is the same now. */
  Predicate<Dependencies> holds(Document document) {
    return was -> was.hold(written(document), web, workshop.names(), silent);
  }

  /** The page; its mistakes are in the result. */
  KeptPages.Bound bind(Document document) {
    Diagnostics own = new Diagnostics();
    FrontBinder.Binders binders = workshop.binders(own);
    PageBinder pages = workshop.pages(binders, own);
    Page page =
        (pages.isClear(document) ? pages : workshop.pages(binders.quiet(), own)).bind(document);
    boolean whole = keeps && own.sorted().isEmpty() && isWhole(page);
    return new KeptPages.Bound(
        page,
        whole ? Optional.of(dependencies(page, binders.links().named())) : Optional.empty(),
        own.sorted());
  }

  /** Whether every value and every figure of the page was found. */
  private static boolean isWhole(Page page) {
    return Passages.areBound(page)
        && Tree.all(page.body().node(), Placement.class).size()
            == page.body().bindings().figures().size();
  }

  private Dependencies dependencies(Page page, List<Dependencies.Named> links) {
    Set<String> names = new LinkedHashSet<>();
    page.document().frontMatter().data().stream().map(Text::value).forEach(names::add);
    workshop
        .names()
        .collections()
        .place(page.path())
        .ifPresent(place -> names.add(place.collection().dataset().name()));
    for (BoundValue value : Passages.values(page)) {
      names.addAll(web.names(value.source().value()));
      value.cells().stream().map(CellRef::dataset).forEach(d -> names.add(d.name()));
    }
    Map<String, Optional<FigureNumber>> numbers = new LinkedHashMap<>();
    for (PlacedFigure placed : page.body().bindings().figures()) {
      names.add(placed.figure().dataset().name());
      numbers.put(placed.figure().figure().id(), placed.number());
    }
    return new Dependencies(written(page.document()), names, web.below(names), links, numbers);
  }

  private List<Object> written(Document document) {
    Names names = workshop.names();
    List<Object> written = new ArrayList<>(List.of(names.config(), document));
    written.addAll(names.documents().getOrDefault(document.path(), Map.of()).values());
    return written;
  }
}
