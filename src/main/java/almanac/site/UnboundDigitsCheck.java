package almanac.site;

import almanac.content.Digit;
import almanac.content.Digits;
import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds numbers that an author typed, and the cells that they may have come from. */
final class UnboundDigitsCheck implements Check {
  /** A number, and where it stands. */
  private record Typed(Digit digit, Standpoint from) {}

  @Override
  public void run(Site site, Diagnostics diagnostics) {
    List<Typed> all = Stream.concat(ofPages(site), ofNotes(site)).toList();
    Proposals proposals = new Proposals(site, all.stream().map(Typed::digit).toList());
    all.forEach(
        typed ->
            diagnostics.report(unbound(typed.digit(), proposals.of(typed.digit(), typed.from()))));
  }

  private static Stream<Typed> ofPages(Site site) {
    return site.allPages().stream()
        .flatMap(
            page -> documents(page).flatMap(document -> find(site, document, standpoint(page))));
  }

  private static Stream<Typed> ofNotes(Site site) {
    return site.datasets().values().stream()
        .flatMap(
            bound ->
                bound.dataset().notes().values().stream()
                    .flatMap(note -> ofNote(site, bound, note)));
  }

  private static Standpoint standpoint(Page page) {
    List<String> homes =
        page.document().frontMatter().data().stream().map(name -> name.value()).toList();
    return new Standpoint(page.language(), homes, page.period(), Optional.empty());
  }

  /** The page, and each line of its front matter beside title and summary. */
  private static Stream<Document> documents(Page page) {
    Document document = page.document();
    boolean free = document.frontMatter().numbersFree();
    Stream<Prose> front = free ? Stream.of() : Passages.front(page.front()).stream();
    Stream<Prose> row = page.row().words().values().stream();
    return Stream.concat(
        Stream.of(document), Stream.concat(front, row).map(prose -> line(document, prose)));
  }

  private static Document line(Document of, Prose prose) {
    FrontMatter none = FrontMatter.none(of.frontMatter().at());
    return new Document(of.language(), of.path(), prose.file(), none, prose.node());
  }

  private static Stream<Typed> find(Site site, Document document, Standpoint from) {
    Config config = site.config();
    return Digits.find(document, config.literals(), config.units().names()).stream()
        .map(digit -> new Typed(digit, from));
  }

  private static Stream<Typed> ofNote(Site site, BoundDataset bound, Note note) {
    Dataset dataset = bound.dataset();
    List<Period> periods = site.catalog().periods(dataset);
    Optional<Period> last = periods.stream().reduce((earlier, later) -> later);
    return note.text().texts().keySet().stream()
        .map(language -> language.isEmpty() ? site.config().mainLanguage() : language)
        .filter(site.config().languages()::contains)
        .flatMap(
            spoken ->
                find(
                    site,
                    words(bound, note, spoken),
                    new Standpoint(spoken, List.of(dataset.name()), last, Optional.empty())));
  }

  private static Document words(BoundDataset bound, Note note, String language) {
    Prose prose = bound.words(note, language);
    var file = bound.dataset().file();
    return new Document(language, note.name(), file, FrontMatter.none(note.at()), prose.node());
  }

  private static Diagnostic unbound(Digit digit, String hint) {
    return Diagnostic.warning(
            "unbound-number",
            digit.text().span(),
            "the number \"" + digit.text() + "\" is typed by hand and bound to no cell")
        .withHint(hint);
  }
}
