package almanac.site;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.source.Span;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence of the site that rests on data, of pages and of notes, in all languages. */
public final class Mentions {
  private final List<Mention> all;
  private final Map<String, List<Mention>> byDataset = new LinkedHashMap<>();
  private final Map<Address, List<Mention>> byAddress;

  private Mentions(List<Mention> all) {
    this.all = all;
    this.byAddress = all.stream().collect(Collectors.groupingBy(Mention::address));
    for (Mention mention : all) {
      mention.cells().stream()
          .map(cell -> cell.dataset().name())
          .distinct()
          .forEach(name -> byDataset.computeIfAbsent(name, n -> new ArrayList<>()).add(mention));
    }
  }

  /**
   * Those of a site.
   *
   * @param wording what the theme says on a page
   */
  public static Mentions of(Site site, Function<Page, Wording> wording) {
    Inputs inputs = new Inputs(site.catalog());
    Stream<Mention> pages =
        site.allPages().parallelStream()
            .filter(page -> !Passages.values(page).isEmpty())
            .map(page -> ProofReader.read(site, page, wording.apply(page)))
            .flatMap(proof -> of(proof, inputs));
    Stream<Mention> notes =
        site.datasets().values().stream().flatMap(dataset -> notes(site, dataset, inputs));
    return new Mentions(Stream.concat(pages, notes).toList());
  }

  private static Stream<Mention> of(Proof proof, Inputs inputs) {
    Page page = proof.page();
    return proof.lines().stream()
        .map(
            line ->
                new Mention(
                    Optional.of(page),
                    page.language(),
                    page.address(),
                    line,
                    inputs.below(line.values().stream().flatMap(v -> refs(v)).toList())))
        .filter(mention -> !mention.cells().isEmpty());
  }

  private static Stream<CellRef> refs(ProofValue value) {
    return value.cells().stream().map(ProofCell::ref);
  }

  private static Stream<Mention> notes(Site site, BoundDataset bound, Inputs inputs) {
    Dataset dataset = bound.dataset();
    Scope scope =
        site.catalog()
            .scope(
                List.of(dataset.name()),
                DatasetBinder.latest(site.catalog(), dataset),
                Optional.empty());
    List<Mention> found = new ArrayList<>();
    for (String language : site.config().languages()) {
      Address address = site.address(language, dataset);
      for (Note note : dataset.notes().values()) {
        Prose words = bound.words(note, language);
        Stream<CellRef> named =
            words.bindings().values().stream()
                .flatMap(v -> inputs.named(v.outcome(), scope).stream());
        List<CellRef> cells = inputs.below(named.toList());
        Proof.Line line = line(dataset, note, words, language);
        found.add(new Mention(Optional.empty(), language, address, line, cells));
      }
    }
    return found.stream().filter(mention -> !mention.cells().isEmpty());
  }

  private static Proof.Line line(Dataset dataset, Note note, Prose words, String language) {
    Span at = note.text().in(language).span();
    String anchor = Anchors.of(dataset, note);
    return new Proof.Line(Proof.Kind.NOTE, note.name(), at, anchor, words.plain(), List.of());
  }

  /** Of a language, those that rest on the dataset, in the order of reading; notes are last. */
  public List<Mention> of(String dataset, String language) {
    return byDataset.getOrDefault(dataset, List.of()).stream()
        .filter(mention -> mention.language().equals(language))
        .toList();
  }

  /** On a page, in the order of reading; on a dataset's page those of its notes. */
  public List<Mention> on(Address address) {
    return byAddress.getOrDefault(address, List.of());
  }

  /** In the order of reading, the pages in all their languages; notes are last. */
  public List<Mention> all() {
    return all;
  }
}
