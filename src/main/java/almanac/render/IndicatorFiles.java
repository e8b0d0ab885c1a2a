package almanac.render;

import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.export.Csv;
import almanac.export.Item;
import almanac.export.Tongues;
import almanac.site.Address;
import almanac.site.Series;
import almanac.source.JsonTree;
import almanac.value.Expr;
import almanac.value.Measure;
import almanac.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Indicators for programs: one by one, all together, and as lines for spreadsheets. */
final class IndicatorFiles {
  private final Press press;
  private final Tongues tongues;

  IndicatorFiles(Press press) {
    this.press = press;
    this.tongues = new Tongues(Parcels.imprint(press));
  }

  static String path(Series series, String ending) {
    return "data/indicators/" + series.id() + ending;
  }

  /** All that is known of an indicator, for a file at that address. */
  JsonTree.Members json(Series series, Address file) {
    Reach reach = Reach.from(press.site(), file);
    JsonTree.Members json = JsonTree.object().with("id", series.id());
    tongues.put(json, "title", series.indicator().title());
    json.with("dataset", series.dataset().name());
    json.with("expression", series.indicator().value().text().value());
    series.current().ifPresent(point -> json.with("current", point(point)));
    json.with("series", JsonTree.list(series.points().stream().map(this::point)));
    json.with("sources", sources(series));
    json.with("uses", uses(series, reach));
    json.with(
        "files",
        JsonTree.object()
            .with("json", reach.to(path(series, ".json")))
            .with("csv", reach.to(path(series, ".csv")))
            .with("txt", reach.to(path(series, ".txt"))));
    return json;
  }

  private JsonTree point(Series.Point point) {
    Measure measure = point.outcome().shown();
    JsonTree.Members json = JsonTree.object();
    json.some("period", point.period().map(Period::written));
    json.with("value", JsonTree.of(measure.number()));
    json.some("unit", Optional.of(measure.unit().name()).filter(name -> !name.isEmpty()));
    json.with("status", status(point));
    JsonTree.Members shown = JsonTree.object();
    for (String language : press.languages()) {
      shown.with(language, press.speech(language).numbers().prose(measure));
    }
    return json.with("shown", shown)
        .with("cells", JsonTree.texts(point.cells().stream().map(CellRef::id).toList()));
  }

  /** As in the columns for it: published where it is a cell that holds what was published. */
  private static String status(Series.Point point) {
    boolean plain =
        point.cells().size() == 1 && point.outcome().expression().body() instanceof Expr.Ref;
    Cell.Content content = plain ? point.cells().get(0).cell().content() : new Cell.Computed();
    String status =
        content instanceof Cell.Written
            ? "published"
            : content instanceof Cell.Derived ? "derived" : "computed";
    return point.outcome().shown().approximate() ? status + " about" : status;
  }

  private JsonTree sources(Series series) {
    JsonTree.Members sources = JsonTree.object();
    for (String language : press.languages()) {
      Stream<String> all =
          series.cells().stream().flatMap(cell -> Sourcing.sources(cell, language).stream());
      sources.with(language, JsonTree.texts(all.distinct().toList()));
    }
    return sources;
  }

  /** The sentences that rest on it, by language, in the order of reading. */
  private JsonTree uses(Series series, Reach reach) {
    List<String> cells = series.cells().stream().map(CellRef::id).toList();
    JsonTree.Members uses = JsonTree.object();
    for (String language : press.languages()) {
      List<String> addresses =
          press.mentions().get().of(series.dataset().name(), language).stream()
              .filter(mention -> mention.cells().stream().anyMatch(c -> cells.contains(c.id())))
              .map(
                  mention ->
                      reach.to(mention.address())
                          + (mention.line().anchor().isEmpty()
                              ? ""
                              : "#" + mention.line().anchor()))
              .distinct()
              .toList();
      uses.with(language, JsonTree.texts(addresses));
    }
    return uses;
  }

  /** A line for each period. */
  static String csv(Series series) {
    StringBuilder csv = new StringBuilder(Csv.head(List.of("period", "value", "unit", "status")));
    for (Series.Point point : series.points()) {
      List<Item> line = new ArrayList<>();
      line.add(new Item.Words(point.period().map(Period::written).orElse("")));
      line.add(new Item.Amount(point.outcome().shown().number()));
      line.add(new Item.Words(point.outcome().shown().unit().name()));
      line.add(new Item.Words(status(point)));
      csv.append(Csv.items(line));
    }
    return csv.toString();
  }

  /** The latest number alone, without a line break: what one cell of a spreadsheet takes. */
  static String text(Series series) {
    return series
        .current()
        .map(point -> point.outcome().shown().number().toPlainString())
        .orElse("");
  }
}
