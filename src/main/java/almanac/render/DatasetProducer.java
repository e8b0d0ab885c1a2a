package almanac.render;

import almanac.data.Dataset;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.Address;
import almanac.site.BoundDataset;
import almanac.site.BoundFigure;
import almanac.site.PlacedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A page for each dataset, and its numbers to download. */
final class DatasetProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    return press.site().catalog().datasets().parallelStream()
        .flatMap(dataset -> files(press, dataset).stream())
        .toList();
  }

  private static List<Artifact> files(Press press, Dataset dataset) {
    List<Artifact> files = new ArrayList<>(Downloads.of(press, dataset));
    for (String language : press.languages()) {
      Here here = press.here(language, "data/" + dataset.name(), dataset.file().start());
      files.add(page(press, here, dataset));
    }
    dataset.scoring().ifPresent(scheme -> files.add(SchemeViews.json(press, dataset)));
    return files;
  }

  private static Artifact page(Press press, Here here, Dataset dataset) {
    boolean scheme = dataset.scoring().isPresent();
    Supplier<DatasetView> view = () -> view(press, here, dataset);
    Rests rests = Grounds.of(press, here, dataset);
    return scheme
        ? press.page(here, "page/scheme", rests, () -> SchemeViews.of(here, dataset, view.get()))
        : press.page(here, "page/dataset", rests, view::get);
  }

  private static DatasetView view(Press press, Here here, Dataset dataset) {
    Words words = here.speech().words();
    String title = here.speech().text(dataset.title());
    String summary = dataset.description().map(here.speech()::text).orElse("");
    List<LinkView> crumbs =
        List.of(LinkView.of(words.get("data.kicker"), here.toOwn("data/index.html")));
    Workings workings = new Workings(here, List.of(dataset.name()));
    List<TableView> tables = List.of(DatasetTables.of(here, dataset, workings));
    return new DatasetView(
        press.shells().of(here, title, summary, crumbs).about(LinkedData.of(press, here, dataset)),
        words.get("dataset.kicker"),
        title,
        Html.of(summary),
        DatasetFacts.full(press, here, dataset),
        figures(press, here, dataset),
        tables,
        Optional.of(new WorkingsView(words, true, "calc.table", workings.views()))
            .filter(w -> !w.workings().isEmpty()),
        about(press, here, dataset, workings),
        UseViews.of(press, here, dataset),
        Downloads.views(press, here, dataset),
        addresses(press, here, dataset),
        Citations.of(press, here, dataset));
  }

  private static DatasetView.About about(
      Press press, Here here, Dataset dataset, Workings workings) {
    BoundDataset bound = press.site().dataset(dataset);
    return new DatasetView.About(
        FieldViews.of(here, bound, workings.examples()),
        CheckViews.of(here, bound),
        press.relations().get().views(here, dataset),
        NoteViews.of(press, here, bound),
        DatasetFacts.sources(here, dataset),
        DatasetFacts.versions(press, here, dataset),
        RevisionViews.of(here, dataset));
  }

  private static List<FigureView> figures(Press press, Here here, Dataset dataset) {
    List<FigureView> views = new ArrayList<>();
    for (String id : dataset.figures().keySet()) {
      BoundFigure figure = press.site().figures().get(id);
      if (figure != null) {
        PlacedFigure placed =
            new PlacedFigure(figure, press.site().numbering().of(id), Optional.empty());
        views.add(press.figures().view(here, placed, Findings.html(press, here, figure)));
      }
    }
    return views;
  }

  /** Of its files, and of its page in the reader's language. */
  private static List<String> addresses(Press press, Here here, Dataset dataset) {
    List<Address> addresses = new ArrayList<>();
    Downloads.all(press, dataset).forEach(file -> addresses.add(file.address()));
    addresses.add(here.address());
    return addresses.stream().flatMap(a -> Citations.whole(press, a).stream()).toList();
  }
}
