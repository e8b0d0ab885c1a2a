package almanac.render;

import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.publish.Artifact;
import almanac.publish.Rests;
import almanac.site.BoundDataset;
import almanac.site.BoundFigure;
import almanac.site.Collection;
import almanac.site.PlacedFigure;
import almanac.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A page for each dataset, and its numbers to download. */
final class DatasetProducer implements Producer {
  @Override
  public List<Artifact> produce(Press press) {
    return press.site().catalog().datasets().parallelStream()
        .flatMap(dataset -> files(press, dataset).stream())
        .toList();
  }

  private static List<Artifact> files(Press press, Dataset dataset) {
    Once<byte[]> csv =
        new Once<>(() -> DatasetCsv.of(press.site(), dataset).getBytes(StandardCharsets.UTF_8));
    List<Artifact> files = new ArrayList<>();
    files.add(
        new Artifact(
            file(dataset),
            dataset.file().start(),
            Ground.of(press, press.languages().get(0), ground -> ground.dataset(dataset)),
            csv::get));
    for (String language : press.languages()) {
      Here here = press.here(language, "data/" + dataset.name(), dataset.file().start());
      files.add(page(press, here, dataset, csv));
    }
    dataset.scoring().ifPresent(scheme -> files.add(SchemeViews.json(press, dataset)));
    return files;
  }

  private static Artifact page(Press press, Here here, Dataset dataset, Once<byte[]> csv) {
    boolean scheme = dataset.scoring().isPresent();
    Supplier<DatasetView> view = () -> view(press, here, dataset, csv.get().length);
    Rests rests = Grounds.of(press, here, dataset);
    return scheme
        ? press.page(here, "page/scheme", rests, () -> SchemeViews.of(here, dataset, view.get()))
        : press.page(here, "page/dataset", rests, view::get);
  }

  private static String file(Dataset dataset) {
    return "data/" + dataset.name() + ".csv";
  }

  private static DatasetView view(Press press, Here here, Dataset dataset, int bytes) {
    Words words = here.speech().words();
    String title = here.speech().text(dataset.title());
    String summary = dataset.description().map(here.speech()::text).orElse("");
    List<LinkView> crumbs =
        List.of(LinkView.of(words.get("data.kicker"), here.toOwn("data/index.html")));
    BoundDataset bound = press.site().dataset(dataset);
    return new DatasetView(
        press.shells().of(here, title, summary, crumbs),
        words.get("dataset.kicker"),
        title,
        Html.of(summary),
        DatasetFacts.full(press, here, dataset),
        figures(press, here, dataset),
        List.of(DatasetTables.of(here, dataset)),
        definitions(here, dataset),
        checks(here, bound),
        uses(press, here, dataset),
        NoteViews.of(press, here, bound),
        RevisionViews.of(here, dataset),
        List.of(
            new FileView(
                dataset.name() + ".csv",
                here.toShared(file(dataset)),
                words.get("kind.csv"),
                size(words, bytes))),
        addresses(press.site(), dataset),
        citation(press.site(), here, dataset));
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

  private static List<FactView> definitions(Here here, Dataset dataset) {
    List<FactView> definitions = new ArrayList<>();
    for (Field field : dataset.fields()) {
      List<String> parts = new ArrayList<>();
      field.description().map(here.speech()::text).ifPresent(parts::add);
      field
          .formula()
          .map(f -> here.speech().words().get("dataset.formula", f.text().value()))
          .ifPresent(parts::add);
      field.source().map(here.speech()::text).ifPresent(parts::add);
      if (!parts.isEmpty()) {
        definitions.add(
            new FactView(
                here.speech().text(field.title()),
                Html.of(String.join(here.speech().words().get("semicolon"), parts))));
      }
    }
    return definitions;
  }

  private static List<DatasetView.Check> checks(Here here, BoundDataset bound) {
    Words words = here.speech().words();
    List<DatasetView.Check> checks = new ArrayList<>();
    summary(words, bound.recomputations(), words.get("check.formula")).ifPresent(checks::add);
    summary(words, bound.totals(), words.get("check.total")).ifPresent(checks::add);
    summary(words, bound.conditions(), words.get("check.conditions")).ifPresent(checks::add);
    return checks;
  }

  private static Optional<DatasetView.Check> summary(
      Words words, List<Checked> checked, String text) {
    long looked = checked.stream().filter(c -> c.result() != Checked.Result.LEFT_ALONE).count();
    long agree = checked.stream().filter(c -> c.result() == Checked.Result.AGREES).count();
    String result = words.get("check.result", looked, agree, looked - agree);
    return looked == 0
        ? Optional.empty()
        : Optional.of(new DatasetView.Check(Html.of(text), result, looked == agree));
  }

  /** The list of its rows' pages, those whose numbers rest on it, then those that lead to it. */
  private static List<LinkView> uses(Press press, Here here, Dataset dataset) {
    Optional<Collection> own = Optional.ofNullable(press.site().collections().get(dataset.name()));
    Stream<LinkView> list =
        own.map(c -> LinkView.of(title(press, here, c), Ways.to(here, c, c.index()))).stream();
    Stream<LinkView> pages = users(press, here, dataset);
    return Stream.concat(list, pages).distinct().toList();
  }

  private static String title(Press press, Here here, Collection collection) {
    return press.shells().pageTitle(here, collection.index());
  }

  private static Stream<LinkView> users(Press press, Here here, Dataset dataset) {
    Usage usage = press.usage().get();
    return Stream.concat(
            usage.of(dataset.name(), here.language()).stream(),
            usage.to(here.address(), here.language()).stream())
        .distinct()
        .map(page -> LinkView.of(page.title().plain(), here.to(page.address())));
  }

  private static String size(Words words, int bytes) {
    return bytes < 1000
        ? words.get("size.bytes", bytes)
        : words.get("size.kilobytes", String.format(Locale.ROOT, "%.1f", bytes / 1000f));
  }

  private static List<String> addresses(Site site, Dataset dataset) {
    return site.config().url().map(url -> List.of(url.value() + file(dataset))).orElse(List.of());
  }

  /** GB/T 7714, with the address of the page. */
  private static String citation(Site site, Here here, Dataset dataset) {
    if (site.config().publisher().isEmpty() || site.config().url().isEmpty()) {
      return "";
    }
    String publisher = here.speech().text(site.config().publisher().get());
    String day = site.config().asOf().map(d -> "(" + d.value() + "). ").orElse("");
    return publisher
        + ". "
        + here.speech().text(dataset.title())
        + "[DB/OL]. "
        + day
        + site.config().url().get().value()
        + here.address().path()
        + ".";
  }
}
