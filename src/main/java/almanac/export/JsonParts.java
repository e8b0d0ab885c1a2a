package almanac.export;

import almanac.data.Dataset;
import almanac.data.Indicator;
import almanac.data.Localized;
import almanac.data.Revision;
import almanac.source.JsonObject;
import almanac.source.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a dataset's JSON says beside its table. */
final class JsonParts {
  private final Dataset dataset;
  private final Colophon colophon;

  private JsonParts(Extract extract) {
    this.dataset = extract.dataset();
    this.colophon = extract.colophon();
  }

  /** What the dataset is. */
  static JsonObject head(Extract extract) {
    return new JsonParts(extract).head();
  }

  /** What is said of its numbers. */
  static JsonObject foot(Extract extract) {
    return new JsonParts(extract).foot();
  }

  private JsonObject head() {
    JsonObject head = new JsonObject().text("name", dataset.name());
    texts(head, "title", Optional.of(dataset.title()));
    texts(head, "description", dataset.description());
    texts(head, "publisher", colophon.publisher());
    head.text("version", colophon.version().get()).text("asOf", colophon.asOf());
    head.texts("address", colophon.addresses());
    head.lines("sources", dataset.sources().stream().map(this::source).toList());
    head.lines("licenses", colophon.licenses().stream().map(this::license).toList());
    head.texts("primaryKey", dataset.primaryKey());
    return head.lines("symbols", Legend.lines(colophon).stream().map(JsonParts::symbol).toList());
  }

  private static JsonObject symbol(Legend.Line line) {
    return new JsonObject().text("symbol", line.symbol()).texts("meaning", line.texts());
  }

  private void texts(JsonObject object, String name, Optional<Localized> text) {
    if (text.isPresent()) {
      object.texts(name, colophon.texts(text.get()));
    } else {
      object.nothing(name);
    }
  }

  private JsonObject source(Dataset.Source source) {
    JsonObject object = new JsonObject().texts("title", colophon.texts(source.title()));
    return source.path().map(path -> object.text("path", path.value())).orElse(object);
  }

  private JsonObject license(Colophon.License license) {
    JsonObject object = new JsonObject().texts("title", colophon.texts(license.title()));
    return license.address().map(address -> object.text("path", address)).orElse(object);
  }

  private JsonObject foot() {
    Collection<Indicator> indicators = dataset.indicators().values();
    return new JsonObject()
        .lines("notes", colophon.remarks().stream().map(JsonParts::note).toList())
        .lines("revisions", dataset.revisions().stream().map(this::revision).toList())
        .texts("figures", List.copyOf(dataset.figures().keySet()))
        .lines("indicators", indicators.stream().map(this::indicator).toList());
  }

  private static JsonObject note(Remark remark) {
    JsonObject note = new JsonObject().text("name", remark.note().name());
    note.text("kind", remark.kind()).texts("text", remark.texts());
    remark.note().printed().ifPresent(printed -> note.text("printed", printed.value()));
    return note.texts("cells", remark.cells());
  }

  private JsonObject revision(Revision revision) {
    JsonObject object = new JsonObject().text("cell", dataset.name() + "." + revision.cell());
    object.text("was", revision.was().value()).text("now", revision.now().value());
    object.text("on", revision.on().map(Text::value));
    object.text("edition", revision.edition().map(Text::value));
    texts(object, "why", revision.why());
    return object;
  }

  private JsonObject indicator(Indicator indicator) {
    return new JsonObject()
        .text("name", indicator.name())
        .texts("title", colophon.texts(indicator.title()))
        .text("value", indicator.value().text().value());
  }
}
