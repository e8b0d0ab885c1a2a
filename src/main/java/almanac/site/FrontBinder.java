package almanac.site;

import almanac.content.FrontMatter;
import almanac.content.Targets;
import almanac.data.Catalog;
import almanac.data.Entries;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the front matter's own parts: key figures, actions, cards, roles. */
final class FrontBinder {
  private static final List<String> KEYS = List.of("kicker", "key", "actions", "cards", "roles");

  private final ProseBinder prose;
  private final LinkBinder links;
  private final KeyBinder keys;
  private final Diagnostics diagnostics;

  /** What binds the parts of the front matter. */
  record Binders(ValueBinder values, LinkBinder links, FigureBinder figures) {
    /** The same for pages of which it was reported that it is not known where they stand. */
    Binders quiet() {
      return new Binders(values.quiet(), links, figures);
    }
  }

  FrontBinder(ProseBinder prose, Binders binders, Catalog catalog, Diagnostics diagnostics) {
    this.prose = prose;
    this.links = binders.links();
    this.keys = new KeyBinder(prose, binders, catalog, diagnostics);
    this.diagnostics = diagnostics;
  }

  Front bind(FrontMatter front, Standpoint from) {
    if (front.options().isEmpty()) {
      return Front.NOTHING;
    }
    refuseUnknown(front);
    Entries entries = new Entries(new YamlNode.Mapping(front.at(), List.of()), diagnostics);
    return new Front(
        text(front, "kicker", entries).map(Text::value).orElse(""),
        list(front, "key").stream().flatMap(k -> keys.bind(k, from).stream()).toList(),
        items(list(front, "actions"), from),
        items(list(front, "cards"), from),
        list(front, "roles").stream().flatMap(r -> role(r, from).stream()).toList());
  }

  private Optional<Text> text(FrontMatter front, String key, Entries entries) {
    return Optional.ofNullable(front.options().get(key))
        .flatMap(node -> entries.text(node, "\"" + key + "\""));
  }

  private List<Entries> list(FrontMatter front, String key) {
    YamlNode node = front.options().get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .flatMap(i -> Entries.of(i, "each item of \"" + key + "\"", diagnostics).stream())
          .toList();
    }
    diagnostics.report(
        Diagnostic.error("wrong-type", node.at(), "\"" + key + "\" must be a list")
            .withHint("write each item on a line of its own, after `- `"));
    return List.of();
  }

  private Optional<BoundLink> link(Entries entries, Standpoint from) {
    return entries
        .text("to")
        .flatMap(t -> links.bind(Targets.parse(t.value(), t.span()), from.language()));
  }

  private List<Front.Item> items(List<Entries> written, Standpoint from) {
    return written.stream().flatMap(item -> item(item, from).stream()).toList();
  }

  private Optional<Front.Item> item(Entries item, Standpoint from) {
    item.allow("an item", List.of("title", "text", "to"));
    boolean titled = item.node("title").isPresent();
    Optional<Prose> title =
        item.required(titled ? "title" : "text", "an item").map(t -> prose.line(t, from));
    Optional<Prose> text =
        titled ? item.text("text").map(t -> prose.line(t, from)) : Optional.empty();
    return title.map(t -> new Front.Item(t, text, link(item, from)));
  }

  private Optional<Front.Role> role(Entries role, Standpoint from) {
    role.allow("a role", List.of("title", "links"));
    List<Entries> written =
        role.items("links").stream()
            .flatMap(i -> Entries.of(i, "each link", diagnostics).stream())
            .toList();
    return role.required("title", "a role")
        .map(title -> new Front.Role(title.value(), items(written, from)));
  }

  /** Reports keys that no layout of the theme knows. */
  private void refuseUnknown(FrontMatter front) {
    List<String> texts = keys();
    front
        .options()
        .forEach(
            (key, node) -> {
              if (!KEYS.contains(key)) {
                String near = Suggestion.didYouMean(key, texts);
                diagnostics.report(
                    Diagnostic.error(
                            "unknown-key", node.at(), "the front matter has no key \"" + key + "\"")
                        .withHint(
                            near.isEmpty() ? "its keys are " + String.join(", ", texts) : near));
              }
            });
  }

  /** Every key that a page's front matter may hold. */
  private static List<String> keys() {
    List<String> keys =
        new ArrayList<>(
            List.of("title", "summary", "data", "numbers", "layout", "period", "draft", "aliases"));
    keys.addAll(KEYS);
    return keys;
  }
}
