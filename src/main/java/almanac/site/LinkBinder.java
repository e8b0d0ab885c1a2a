package almanac.site;

import almanac.content.Target;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what typed targets name. */
final class LinkBinder {
  static final List<String> KINDS = List.of("dataset", "figure", "note", "page");
  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

  private final Names names;
  private final Diagnostics diagnostics;
  private final List<Dependencies.Named> named = new ArrayList<>();

  LinkBinder(Names names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /**
   * What the target names, for a reader of the language; empty for the outside world, for a path,
   * and after a mistake, which is reported.
   */
  Optional<BoundLink> bind(Target target, String language) {
    Optional<BoundLink> link = find(target, language);
    named.add(new Dependencies.Named(target, language, link));
    return link;
  }

  /** All targets asked for so far, and what they were found to name. */
  List<Dependencies.Named> named() {
    return List.copyOf(named);
  }

  /** The same, not remembered. */
  Optional<BoundLink> find(Target target, String language) {
    if (target.kind().isEmpty() || OUTSIDE.contains(target.kind())) {
      return Optional.empty();
    }
    return switch (target.kind()) {
      case "page" -> page(target, language);
      case "dataset" -> dataset(target, language);
      case "figure" -> figure(target, language);
      case "note" -> note(target, language);
      default ->
          names
              .collections()
              .named(target.kind())
              .map(collection -> item(collection, target, language))
              .orElseGet(() -> unknownKind(target));
    };
  }

  private Optional<BoundLink> unknownKind(Target target) {
    if (names.catalog().isSpoiled(target.kind())
        || names.collections().refused().contains(target.kind())) {
      return Optional.empty();
    }
    List<String> kinds = new ArrayList<>(KINDS);
    kinds.addAll(names.collections().names());
    return unknown(
        Diagnostic.error(
            "unknown-target", target.at(), "no kind of target called \"" + target.kind() + "\""),
        target.kind(),
        kinds);
  }

  /** A row of a collection. */
  private Optional<BoundLink> item(Collection collection, Target target, String language) {
    Optional<Collection.Item> item = collection.item(target.name());
    if (item.isEmpty()
        && (names.catalog().isSpoiled(target.kind()) || collection.hasRow(target.name()))) {
      return Optional.empty();
    } else if (item.isEmpty()) {
      return unknown(
          Diagnostic.error(
              "unknown-row",
              target.at(),
              "no row of \"" + target.kind() + "\" has the key \"" + target.name() + "\""),
          target.name(),
          collection.items().stream().map(Collection.Item::name).toList());
    }
    return page(new Target("page", item.get().path(), target.fragment(), target.at()), language);
  }

  /** Reports that a name stands for nothing, with those that it may have meant. */
  private Optional<BoundLink> unknown(
      Diagnostic mistake, String written, java.util.Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    diagnostics.report(mistake.withHint(Suggestion.among(written, sorted)));
    return Optional.empty();
  }

  private Optional<BoundLink> page(Target target, String language) {
    Optional<Address> address = names.page(target.name(), language);
    if (address.isEmpty() && names.mayHold(target.name())) {
      return Optional.empty();
    } else if (address.isEmpty()) {
      return unknown(
          Diagnostic.error("unknown-page", target.at(), "no page at \"" + target.name() + "\""),
          target.name(),
          names.paths());
    }
    Set<String> anchors = names.anchors().getOrDefault(target.name(), Set.of());
    Optional<String> lost =
        target
            .fragment()
            .filter(f -> names.documents().containsKey(target.name()) && !anchors.contains(f));
    if (lost.isPresent()) {
      return unknown(
          Diagnostic.error(
              "unknown-anchor",
              target.at(),
              "the page \"" + target.name() + "\" has no anchor \"" + lost.get() + "\""),
          lost.get(),
          anchors);
    }
    return Optional.of(
        new BoundLink(
            address.get(), target.fragment(), Optional.empty(), title(target.name(), language)));
  }

  private Optional<Text> title(String path, String language) {
    Optional<Text> made =
        names.collections().place(path).flatMap(place -> PlaceTitles.of(place, language));
    var written = names.documents().get(path);
    boolean elsewhere =
        written != null && Names.MADE.contains(path) && !written.containsKey(language);
    if (written == null || elsewhere || made.isPresent()) {
      return made; // what the build makes in every language has a name of its own in each
    }
    var document =
        written.containsKey(language) ? written.get(language) : written.values().iterator().next();
    return document.frontMatter().title();
  }

  private Optional<BoundLink> dataset(Target target, String language) {
    Optional<Dataset> dataset = names.catalog().dataset(target.name());
    if (dataset.isEmpty() && names.catalog().isSpoiled(target.name())) {
      return Optional.empty();
    } else if (dataset.isEmpty()) {
      List<String> all = names.catalog().datasets().stream().map(Dataset::name).toList();
      return unknown(
          Diagnostic.error(
              "unknown-dataset", target.at(), "no dataset called \"" + target.name() + "\""),
          target.name(),
          all);
    }
    return names
        .page("data/" + target.name(), language)
        .map(
            a ->
                new BoundLink(
                    a,
                    target.fragment(),
                    Optional.empty(),
                    Optional.of(dataset.get().title().in(language))));
  }

  private Optional<BoundLink> figure(Target target, String language) {
    Optional<Address> address = names.figure(target.name(), language);
    var placed = names.catalog().figure(target.name());
    if (placed.isEmpty() && names.catalog().lacksDataset()) {
      return Optional.empty();
    } else if (address.isEmpty() || placed.isEmpty()) {
      return unknown(
          Diagnostic.error(
              "unknown-figure", target.at(), "no figure called \"" + target.name() + "\""),
          target.name(),
          figures());
    }
    return Optional.of(
        new BoundLink(
            address.get(),
            Optional.of(Anchors.ofFigure(target.name())),
            names.numbering().of(target.name()),
            placed
                .get()
                .figure()
                .title()
                .map(t -> t.in(language))
                .or(() -> Optional.of(placed.get().dataset().title().in(language)))));
  }

  private List<String> figures() {
    return names.catalog().datasets().stream().flatMap(d -> d.figures().keySet().stream()).toList();
  }

  private Optional<BoundLink> note(Target target, String language) {
    String[] parts = target.name().split("\\.", 2);
    Optional<Dataset> dataset = names.catalog().dataset(parts[0]);
    Optional<Note> note =
        dataset
            .filter(d -> parts.length == 2)
            .flatMap(d -> Optional.ofNullable(d.notes().get(parts[1])));
    if (note.isEmpty() && names.catalog().isSpoiled(parts[0])) {
      return Optional.empty();
    } else if (note.isEmpty()) {
      List<String> all =
          names.catalog().datasets().stream()
              .flatMap(d -> d.notes().keySet().stream().map(n -> d.name() + "." + n))
              .toList();
      return unknown(
          Diagnostic.error("unknown-note", target.at(), "no note called \"" + target.name() + "\""),
          target.name(),
          all);
    }
    return names
        .page(home(dataset.get(), note.get()), language)
        .map(
            a ->
                new BoundLink(
                    a,
                    Optional.of(Anchors.of(dataset.get(), note.get())),
                    Optional.empty(),
                    Optional.of(dataset.get().title().in(language))));
  }

  private static String home(Dataset dataset, Note note) {
    return note.isConflict() ? "notes" : "data/" + dataset.name();
  }
}
