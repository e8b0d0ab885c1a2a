package almanac.site;

import almanac.content.Targets;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Entries;
import almanac.data.Indicator;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/** Binds key figures: a value with its label, or an indicator that a dataset offers by name. */
final class KeyBinder {
  private static final List<String> KEYS =
      List.of("value", "indicator", "label", "change", "basis", "to");

  private final Catalog catalog;
  private final ProseBinder prose;
  private final ValueBinder values;
  private final LinkBinder links;
  private final Diagnostics diagnostics;

  KeyBinder(
      ProseBinder prose, FrontBinder.Binders binders, Catalog catalog, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.prose = prose;
    this.values = binders.values();
    this.links = binders.links();
    this.diagnostics = diagnostics;
  }

  /** An indicator and the dataset that offers it. */
  private record Offer(Dataset dataset, Indicator indicator) {}

  /** Empty after a mistake, which is reported. */
  Optional<Front.Key> bind(Entries key, Standpoint from) {
    key.allow("a key figure", KEYS);
    Optional<Text> name = key.text("indicator");
    return name.isPresent()
        ? offer(name.get()).flatMap(offer -> indicator(offer, key, from))
        : value(key, from);
  }

  private Optional<Front.Key> value(Entries key, Standpoint from) {
    Optional<BoundValue> value =
        key.required("value", "a key figure").flatMap(t -> values.bind(t, from));
    Optional<Prose> label = key.required("label", "a key figure").map(t -> prose.line(t, from));
    return value.flatMap(v -> label.map(l -> key(key, v, l, from)));
  }

  private Optional<Front.Key> indicator(Offer offer, Entries key, Standpoint from) {
    List<String> homes = List.of(offer.dataset().name());
    Standpoint there = new Standpoint(from.language(), homes, from.period(), Optional.empty());
    Text title = offer.indicator().title().in(from.language());
    return values
        .bind(offer.indicator().value(), there)
        .map(v -> key(key, v, prose.line(key.text("label").orElse(title), from), from));
  }

  private Front.Key key(Entries key, BoundValue value, Prose label, Standpoint from) {
    Optional<BoundValue> change = key.text("change").flatMap(t -> values.bind(t, from));
    String basis = key.text("basis").map(Text::value).orElse("");
    Optional<BoundLink> to =
        key.text("to")
            .flatMap(t -> links.bind(Targets.parse(t.value(), t.span()), from.language()));
    return new Front.Key(value, label, change, basis, to);
  }

  /** Names are {@code dataset.indicator}. */
  private Optional<Offer> offer(Text name) {
    String[] parts = name.value().split("\\.", 2);
    Optional<Offer> offer =
        catalog
            .dataset(parts[0])
            .filter(d -> parts.length == 2)
            .flatMap(
                d -> Optional.ofNullable(d.indicators().get(parts[1])).map(i -> new Offer(d, i)));
    if (offer.isEmpty() && !catalog.isSpoiled(parts[0])) {
      diagnostics.report(
          Diagnostic.error("unknown-indicator", name.span(), "no indicator called \"" + name + "\"")
              .withHint(hint(name)));
    }
    return offer;
  }

  private String hint(Text name) {
    List<String> all =
        catalog.datasets().stream()
            .flatMap(d -> d.indicators().keySet().stream().map(i -> d.name() + "." + i))
            .toList();
    return all.isEmpty() ? "no dataset has `indicators:` yet" : Suggestion.among(name.value(), all);
  }
}
